package it.vetro.bench.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.transform.Templates;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.w3c.dom.Document;

/** Apache FOP behind a style sheet that turns the HTML into formatting objects; fonts and style sheet are kept. */
final class FopEngine implements Engine {

  private final FopFactory factory;
  private final Templates style;

  FopEngine(Path fonts) throws Exception {
    factory = new FopConfParser(new ByteArrayInputStream(configuration().getBytes(StandardCharsets.UTF_8)),
        fonts.toAbsolutePath().toUri()).getFopFactoryBuilder().build();
    try (InputStream in = FopEngine.class.getResourceAsStream("fop.xsl")) {
      style = builtIn().newTemplates(new StreamSource(in));
    }
  }

  @Override
  public byte[] pdf(String html) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FOUserAgent agent = factory.newFOUserAgent();
    agent.getEventBroadcaster().addEventListener(event -> { });
    Fop fop = factory.newFop("application/pdf", agent, bytes);
    Document xml = new W3CDom().namespaceAware(false)
        .fromJsoup(Adapting.withNamedHeadings(Jsoup.parse(html)));
    transformer().transform(new DOMSource(xml), new SAXResult(fop.getDefaultHandler()));
    return bytes.toByteArray();
  }

  private Transformer transformer() throws TransformerException {
    Transformer transformer = style.newTransformer();
    transformer.setParameter("title", Sample.TITLE);
    transformer.setParameter("author", Sample.AUTHOR);
    transformer.setParameter("subject", Sample.SUBJECT);
    return transformer;
  }

  /** The transformer of the JDK, not the one that FOP's libraries may bring. */
  private static TransformerFactory builtIn() {
    return TransformerFactory.newDefaultInstance();
  }

  private static String configuration() throws IOException {
    StringBuilder fonts = new StringBuilder();
    for (FontFile font : FontFile.ALL) {
      fonts.append("<font kerning=\"no\" embed-url=\"%s\"><font-triplet name=\"%s\" style=\"%s\" weight=\"%d\"/></font>"
          .formatted(font.name(), font.family(), font.italic() ? "italic" : "normal", font.weight()));
    }
    try (InputStream in = FopEngine.class.getResourceAsStream("fop.xconf")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("<!-- fonts -->", fonts);
    }
  }
}
