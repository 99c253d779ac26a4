<#ftl output_format="HTML">
<#import "base.ftl" as base>
<@base.pagina titolo="Indice">
<h1>Indice</h1>
<ul>
<#list published_paginas as p>
<li><a href="${p.uri}">${p.title}</a></li>
</#list>
</ul>
</@base.pagina>
