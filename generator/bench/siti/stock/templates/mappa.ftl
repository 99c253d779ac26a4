<#ftl output_format="XML"><?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list published_paginas as p>
<url><loc>https://www.example.org/${p.uri}</loc><lastmod>${p.date?string("yyyy-MM-dd")}</lastmod></url>
</#list>
</urlset>
