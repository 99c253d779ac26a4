<#ftl output_format="Markdown" strip_whitespace=true>
<#assign l = lettera mesi = testi.mesi rpct = rapporto.holder("rpct")>
<#function giornoIn iso><#local q = iso?split("-")><#return (q[2] == "01")?then("1°", q[2]?number?c) + " " + mesi[q[1]?number - 1] + " " + q[0]></#function>
${ente.name}

**A:** <#if l.nobody()>Responsabile della prevenzione della corruzione e della trasparenza<#else>${l.office}</#if>

<#if !l.nobody() && l.file != rapporto.holderOffice("rpct")>
**Da:** Responsabile della prevenzione della corruzione e della trasparenza<#if rpct?has_content>, ${rpct}</#if>

</#if>
**Oggetto:** <#if l.nobody()>obblighi di pubblicazione di cui nessun ufficio risponde<#else>contenuti da pubblicare o aggiornare in Amministrazione trasparente</#if>

**Data:** ${giornoIn(giorno)}

<#if l.nobody()>
Per gli obblighi qui sotto lo scadenzario della Camera non dice chi prepara, chi trasmette e chi pubblica i dati. Finché manca il nome, nessuno può ricevere un sollecito.

Lo scadenzario deve indicare i responsabili della trasmissione e della pubblicazione (art. 10, c. 1, d.lgs. 33/2013). Per completarlo basta scrivere gli uffici in `scadenzario.csv`, nelle colonne `elabora`, `trasmette` e `pubblica`.
<#else>
Gentili colleghe e colleghi,

dal controllo degli obblighi di pubblicazione, aggiornato al ${giornoIn(giorno)}, risulta qualcosa da fare su ${(l.size() == 1)?then("un obbligo di cui il vostro ufficio risponde", l.size() + " obblighi di cui il vostro ufficio risponde")}. Lo trovate qui sotto, dal più urgente, con la norma e con il modo di consegnare i dati.
</#if>

<#list l.groups as g>
## ${g.urgency.label()}

<#list g.rows as r>
<#assign i = r.item o = r.item.standing.obligation()>
### ${o.text}

- **Che cosa fare:** <#list r.needs as n>${n.request()}<#sep>; </#list>.
- **Entro quando:** <@quando i/>
- **Norma:** <#if o.normLink()?has_content>[${o.reference}](<${o.normLink()?no_esc}>)<#else>${o.reference}</#if>. Frequenza: ${o.frequencyText}.
- **Dove:** ${i.section} (${o.id})<#if i.standing.timing().updated??>; ultimo aggiornamento noto: ${giornoIn(i.standing.timing().updated?string)}</#if>.
<#if !l.nobody()>
- **Come consegnarlo:** <@ruolo r.role/>
</#if>
<#if r.terms?has_content>
- **Termine che la Camera si è data:** <#list r.terms as termine>${termine}<#sep>; </#list>.
</#if>
<#list i.escalations as e><#if e.office == l.file>
- **Già chiesto:** <#list e.steps as s>${s.step().label()?uncap_first} del ${giornoIn(s.day()?string)} (${s.result().label()?uncap_first})<#sep>; </#list>.
</#if></#list>

</#list>
</#list>
<#if l.nobody()>
Quando un ufficio è indicato, il prossimo rapporto prepara anche la lettera per lui.
<#else>
Se un contenuto è già pubblicato, indicate l’indirizzo e la data, così il registro si aggiorna. Se non c’è nulla da pubblicare, scrivete il motivo: la sezione lo dirà. Se il compito non è vostro, diteci a chi spetta.

Grazie della collaborazione.

Il responsabile della prevenzione della corruzione e della trasparenza<#if rpct?has_content>
${rpct}</#if>
</#if>
<#macro quando i><#if i.urgency.key() == "scaduto"><#if i.by??>appena possibile: era dovuto il ${giornoIn(i.by?string)}.<#else>appena possibile: il termine è passato.</#if><#elseif i.urgency.key() == "subito">appena possibile.<#elseif i.by??>entro il ${giornoIn(i.by?string)}.<#else>appena possibile; non c’è una scadenza fissa.</#if></#macro>
<#macro ruolo r><#if r.elaborates>il vostro ufficio prepara i dati<#if r.to?has_content && !r.transmits && !r.publishes> e li consegna a <@nomi r.to/></#if></#if><#if r.transmits><#if r.elaborates> e li trasmette<#else>il vostro ufficio trasmette i dati</#if><#if r.to?has_content && !r.publishes> a <@nomi r.to/></#if></#if><#if r.publishes><#if r.elaborates || r.transmits> e li pubblica nella sezione<#else>il vostro ufficio pubblica i dati nella sezione</#if></#if>.<#if r.checks?has_content> Verifica: <@nomi r.checks/>.</#if></#macro>
<#macro nomi lista><#list lista as n>${n}<#sep>, </#list></#macro>
