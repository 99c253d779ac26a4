<?xml version="1.0" encoding="UTF-8"?>
<!-- The HTML that Vetro reads, as formatting objects of the same sizes. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">

  <xsl:param name="title"/>
  <xsl:param name="author"/>
  <xsl:param name="subject"/>
  <xsl:key name="by-id" match="*[@id]" use="@id"/>
  <xsl:strip-space elements="html body div section nav dl ul ol table thead tbody tr"/>

  <xsl:template match="/">
    <fo:root font-family="Titillium, DejaVu" font-size="10.5pt" line-height="1.4" color="#1a2129" xml:lang="it">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="cover" page-width="210mm" page-height="297mm" margin="78pt 64pt 70pt">
          <fo:region-body/>
        </fo:simple-page-master>
        <fo:simple-page-master master-name="upright" page-width="210mm" page-height="297mm" margin="0 64pt">
          <fo:region-body margin="78pt 0 70pt"/>
          <fo:region-before extent="60pt"/><fo:region-after extent="46pt"/>
        </fo:simple-page-master>
        <fo:simple-page-master master-name="lying" page-width="297mm" page-height="210mm" margin="0 64pt">
          <fo:region-body margin="78pt 0 70pt"/>
          <fo:region-before extent="60pt"/><fo:region-after extent="46pt"/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <fo:declarations>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <dc:title><rdf:Alt><rdf:li xml:lang="x-default"><xsl:value-of select="$title"/></rdf:li></rdf:Alt></dc:title>
              <dc:creator><rdf:Seq><rdf:li><xsl:value-of select="$author"/></rdf:li></rdf:Seq></dc:creator>
              <dc:description><rdf:Alt><rdf:li xml:lang="x-default"><xsl:value-of select="$subject"/></rdf:li></rdf:Alt></dc:description>
            </rdf:Description>
          </rdf:RDF>
        </x:xmpmeta>
      </fo:declarations>
      <fo:bookmark-tree>
        <xsl:for-each select="//h2[not(ancestor::nav)]">
          <xsl:variable name="above" select="generate-id()"/>
          <fo:bookmark internal-destination="{@id}">
            <fo:bookmark-title><xsl:value-of select="."/></fo:bookmark-title>
            <xsl:for-each select="following::h3[generate-id(preceding::h2[1]) = $above]">
              <fo:bookmark internal-destination="{@id}"><fo:bookmark-title><xsl:value-of select="."/></fo:bookmark-title></fo:bookmark>
            </xsl:for-each>
          </fo:bookmark>
        </xsl:for-each>
      </fo:bookmark-tree>
      <xsl:apply-templates select="html/body/*[not(self::aside)]" mode="pages"/>
    </fo:root>
  </xsl:template>

  <xsl:template match="section[@class = 'cover']" mode="pages">
    <fo:page-sequence master-reference="cover">
      <fo:flow flow-name="xsl-region-body"><fo:block space-before="150pt" space-before.conditionality="retain"><xsl:apply-templates/></fo:block></fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template match="*" mode="pages">
    <xsl:variable name="master"><xsl:choose><xsl:when test="@class = 'landscape'">lying</xsl:when><xsl:otherwise>upright</xsl:otherwise></xsl:choose></xsl:variable>
    <fo:page-sequence master-reference="{$master}">
      <fo:static-content flow-name="xsl-region-before">
        <fo:block margin-top="36pt" font-size="8.5pt" color="#55626f" border-bottom="0.5pt solid #c3ccd6"><xsl:value-of select="$title"/></fo:block>
      </fo:static-content>
      <fo:static-content flow-name="xsl-region-after">
        <fo:block font-size="8.5pt" color="#55626f" text-align-last="justify"><xsl:value-of select="$author"/><fo:leader/>Pagina <fo:page-number/> di <fo:page-number-citation-last ref-id="end"/></fo:block>
      </fo:static-content>
      <fo:static-content flow-name="xsl-footnote-separator">
        <fo:block space-before="10pt"><fo:leader leader-pattern="rule" leader-length="72pt" rule-thickness="0.6pt" color="#55626f"/></fo:block>
      </fo:static-content>
      <fo:flow flow-name="xsl-region-body">
        <xsl:apply-templates select="."/>
        <xsl:if test="position() = last()"><fo:block id="end"/></xsl:if>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template match="div | section"><fo:block><xsl:apply-templates/></fo:block></xsl:template>
  <xsl:template match="section[section]" priority="1"><xsl:apply-templates/></xsl:template>

  <xsl:template match="nav">
    <xsl:apply-templates/>
    <xsl:for-each select="//h2[not(ancestor::nav)] | //h3">
      <fo:block text-align-last="justify">
        <xsl:if test="self::h3"><xsl:attribute name="margin-left">14pt</xsl:attribute></xsl:if>
        <fo:basic-link internal-destination="{@id}" fox:alt-text="{.}"><xsl:value-of select="."/><fo:leader leader-pattern="dots"/><fo:page-number-citation ref-id="{@id}"/></fo:basic-link>
      </fo:block>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="h1"><fo:block role="H1" id="{@id}" font-size="30pt" font-weight="bold" line-height="1.2" color="#004a94" space-before="28pt" space-after="13pt" keep-with-next.within-page="always"><xsl:apply-templates/></fo:block></xsl:template>
  <xsl:template match="h2"><fo:block role="H2" id="{@id}" font-size="16.5pt" font-weight="bold" line-height="1.2" color="#004a94" space-before="26pt" space-after="7pt" keep-with-next.within-page="always"><xsl:apply-templates/></fo:block></xsl:template>
  <xsl:template match="h3"><fo:block role="H3" id="{@id}" font-size="13.5pt" font-weight="bold" line-height="1.2" space-before="20pt" space-after="6pt" keep-with-next.within-page="always"><xsl:apply-templates/></fo:block></xsl:template>
  <xsl:template match="h4"><fo:block role="H4" id="{@id}" font-size="11.5pt" font-weight="bold" line-height="1.2" space-before="15pt" space-after="5pt" keep-with-next.within-page="always"><xsl:apply-templates/></fo:block></xsl:template>

  <xsl:template match="p"><fo:block space-after="7pt"><xsl:apply-templates/></fo:block></xsl:template>
  <xsl:template match="p[@class = 'lead']"><fo:block space-after="7pt" font-size="13pt"><xsl:apply-templates/></fo:block></xsl:template>

  <xsl:template match="ul | ol">
    <fo:list-block provisional-distance-between-starts="18pt" provisional-label-separation="4pt" space-after="7pt"><xsl:apply-templates/></fo:list-block>
  </xsl:template>
  <xsl:template match="li">
    <fo:list-item>
      <fo:list-item-label end-indent="label-end()"><fo:block><xsl:choose><xsl:when test="parent::ol"><xsl:number/>.</xsl:when><xsl:otherwise>•</xsl:otherwise></xsl:choose></fo:block></fo:list-item-label>
      <fo:list-item-body start-indent="body-start()"><fo:block><xsl:apply-templates/></fo:block></fo:list-item-body>
    </fo:list-item>
  </xsl:template>
  <xsl:template match="dl">
    <fo:list-block provisional-distance-between-starts="120pt" provisional-label-separation="4pt" space-after="7pt">
      <xsl:for-each select="dt">
        <fo:list-item space-after="4pt">
          <fo:list-item-label end-indent="label-end()"><fo:block font-weight="bold"><xsl:apply-templates/></fo:block></fo:list-item-label>
          <fo:list-item-body start-indent="body-start()"><fo:block><xsl:apply-templates select="following-sibling::dd[1]/node()"/></fo:block></fo:list-item-body>
        </fo:list-item>
      </xsl:for-each>
    </fo:list-block>
  </xsl:template>

  <xsl:template match="table">
    <fo:block role="Caption" font-size="10pt" font-weight="bold" space-before="10pt" space-after="5pt" keep-with-next.within-page="always"><xsl:apply-templates select="caption/node()"/></fo:block>
    <fo:table table-layout="fixed" width="100%" font-size="9pt" space-after="16pt" border-collapse="separate">
      <xsl:if test="@id"><xsl:attribute name="id"><xsl:value-of select="@id"/></xsl:attribute></xsl:if>
      <xsl:for-each select="colgroup/col">
        <fo:table-column column-width="{substring-before(substring-after(@style, 'width:'), '%')}%"/>
      </xsl:for-each>
      <fo:table-header border-top="1pt solid #0066cc"><xsl:apply-templates select="thead/tr"/></fo:table-header>
      <xsl:for-each select="tbody"><fo:table-body><xsl:apply-templates select="tr"/></fo:table-body></xsl:for-each>
    </fo:table>
  </xsl:template>
  <xsl:template match="tr"><fo:table-row keep-together.within-page="always"><xsl:apply-templates/></fo:table-row></xsl:template>
  <xsl:template match="th | td">
    <fo:table-cell padding="3.6pt 4pt" border-bottom="0.5pt solid #c3ccd6">
      <xsl:if test="@colspan"><xsl:attribute name="number-columns-spanned"><xsl:value-of select="@colspan"/></xsl:attribute></xsl:if>
      <xsl:if test="@rowspan"><xsl:attribute name="number-rows-spanned"><xsl:value-of select="@rowspan"/></xsl:attribute></xsl:if>
      <xsl:if test="self::th"><xsl:attribute name="role">TH</xsl:attribute><xsl:attribute name="font-weight">bold</xsl:attribute>
        <xsl:attribute name="fox:header" namespace="http://xmlgraphics.apache.org/fop/extensions">true</xsl:attribute></xsl:if>
      <xsl:if test="@scope = 'row'"><xsl:attribute name="fox:scope" namespace="http://xmlgraphics.apache.org/fop/extensions">Row</xsl:attribute></xsl:if>
      <xsl:if test="@scope = 'rowgroup'"><xsl:attribute name="background-color">#eef4fb</xsl:attribute></xsl:if>
      <fo:block><xsl:if test="@class = 'num'"><xsl:attribute name="text-align">right</xsl:attribute></xsl:if><xsl:apply-templates/></fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template match="strong"><fo:inline font-weight="bold"><xsl:apply-templates/></fo:inline></xsl:template>
  <xsl:template match="em"><fo:inline font-style="italic"><xsl:apply-templates/></fo:inline></xsl:template>
  <xsl:template match="code"><fo:inline font-family="Roboto Mono, DejaVu" font-size="90%"><xsl:apply-templates/></fo:inline></xsl:template>
  <xsl:template match="span[@lang]"><fo:inline xml:lang="{@lang}"><xsl:apply-templates/></fo:inline></xsl:template>
  <xsl:template match="a">
    <fo:basic-link color="#0066cc" text-decoration="underline" fox:alt-text="{.}">
      <xsl:choose>
        <xsl:when test="starts-with(@href, '#')"><xsl:attribute name="internal-destination"><xsl:value-of select="substring(@href, 2)"/></xsl:attribute></xsl:when>
        <xsl:otherwise><xsl:attribute name="external-destination">url('<xsl:value-of select="@href"/>')</xsl:attribute></xsl:otherwise>
      </xsl:choose>
      <xsl:apply-templates/>
    </fo:basic-link>
  </xsl:template>
  <xsl:template match="a[@class = 'noteref']">
    <fo:footnote>
      <fo:inline font-size="66%" baseline-shift="super" color="#0066cc"><xsl:value-of select="."/></fo:inline>
      <fo:footnote-body>
        <fo:block font-size="8.5pt" font-weight="normal"><xsl:value-of select="."/><xsl:text> </xsl:text><xsl:apply-templates select="key('by-id', substring(@href, 2))/node()"/></fo:block>
      </fo:footnote-body>
    </fo:footnote>
  </xsl:template>
</xsl:stylesheet>
