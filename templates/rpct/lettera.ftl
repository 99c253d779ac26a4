<#ftl output_format="Markdown" strip_whitespace=true>
<#import "../lib/vetro.ftlh" as v>
<#assign l = lettera s = v.t.lettera rpct = rapporto.holder("rpct")>
<#function giornoIn iso><#local q = iso?split("-")><#return (q[2] == "01")?then("1°", q[2]?number?c) + " " + v.t.mesi[q[1]?number - 1] + " " + q[0]></#function>
${ente.name}

**${s.to}:** <#if l.nobody()>${v.t.home.roles.rpct}<#else>${l.office}</#if>

<#if !l.nobody() && l.file != rapporto.holderOffice("rpct")>
**${s.from}:** ${v.t.home.roles.rpct}<#if rpct?has_content>, ${rpct}</#if>

</#if>
**${s.subject}:** <#if l.nobody()>${s.subject_nobody}<#else>${s.subject_office}</#if>

**${s.date}:** ${giornoIn(giorno)}

<#if l.nobody()>
${s.intro_nobody?no_esc}
<#else>
${s.opening}

${v.say(s.intro, {"day": giornoIn(giorno), "obligations": (l.size() == 1)?then(s.one_obligation, v.say(s.more_obligations, {"n": l.size()}))})}
</#if>

<#list l.groups as g>
## ${g.urgency.label()}

<#list g.rows as r>
<#assign i = r.item o = r.item.standing.obligation()>
### ${o.text}

- **${v.t.rpct.what_to_do}:** <#list r.needs as n>${n.request()}<#sep>; </#list>.
- **${s.by_when}:** ${quando(i)}
- **${v.t.headings.norm}:** <#if o.normLink()?has_content>[${o.reference}](<${o.normLink()?no_esc}>)<#else>${o.reference}</#if>. ${v.say(s.frequency, {"frequency": o.frequencyText})}
- **${s.where}:** ${i.section} (${o.id})<#if i.standing.timing().updated??>; ${v.say(s.updated, {"day": giornoIn(i.standing.timing().updated?string)})}</#if>.
<#if !l.nobody()>
- **${s.how}:** <@ruolo r.role/>
</#if>
<#if r.terms?has_content>
- **${s.own_term}:** <#list r.terms as termine>${termine}<#sep>; </#list>.
</#if>
<#list i.escalations as e><#if e.office == l.file>
- **${s.asked}:** <#list e.steps as k>${v.say(s.asked_on, {"step": k.step().label()?uncap_first, "day": giornoIn(k.day()?string), "result": k.result().label()?uncap_first})}<#sep>; </#list>.
</#if></#list>

</#list>
</#list>
<#if l.nobody()>
${s.closing_nobody}
<#else>
${s.closing?no_esc}

${s.signature}<#if rpct?has_content>
${rpct}</#if>
</#if>
<#function quando i>
  <#local day = (i.by??)?then(giornoIn((i.by!"")?string), "")>
  <#if i.urgency.key() == "scaduto"><#return day?has_content?then(v.say(s.was_due, {"day": day}), s.overdue)></#if>
  <#if i.urgency.key() == "subito"><#return s.now></#if>
  <#return day?has_content?then(v.say(s.within, {"day": day}), s.no_deadline)>
</#function>
<#macro ruolo r><#if r.elaborates>${s.elaborates}<#if r.to?has_content && !r.transmits && !r.publishes> ${v.say(s.hands_over, {"offices": r.to?join(", ")})}</#if></#if><#if r.transmits><#if r.elaborates> ${s.and_transmits}<#else>${s.transmits}</#if><#if r.to?has_content && !r.publishes> ${v.say(s.transmits_to, {"offices": r.to?join(", ")})}</#if></#if><#if r.publishes><#if r.elaborates || r.transmits> ${s.and_publishes}<#else>${s.publishes}</#if></#if>.<#if r.checks?has_content> ${v.say(s.checks, {"offices": r.checks?join(", ")})}</#if></#macro>
