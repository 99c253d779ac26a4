<#ftl output_format="HTML">
<#macro pagina titolo>
<!DOCTYPE html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titolo} - Camera di commercio</title>
<link rel="stylesheet" href="${content.rootpath}stile.css">
</head>
<body>
<header><a href="${content.rootpath}index.html">Camera di commercio</a></header>
<main id="contenuto">
<#nested>
</main>
<footer><a href="${content.rootpath}index.html">Amministrazione trasparente</a></footer>
</body>
</html>
</#macro>
