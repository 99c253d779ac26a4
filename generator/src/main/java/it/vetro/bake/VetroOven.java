package it.vetro.bake;

import it.vetro.finding.Finding;
import it.vetro.finding.Findings;
import it.vetro.finding.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.ServiceLoader;
import org.jbake.app.Asset;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes;
import org.jbake.render.DocumentsRenderer;
import org.jbake.render.RenderingTool;
import org.jbake.template.ModelExtractors;
import org.jbake.template.RenderingException;

/**
 * JBake's oven with the same steps in the same order (types, crawl, tools, assets), but with no database and on
 * several threads; it stops before the first page is written when the crawl has found an error.
 */
final class VetroOven extends Oven {

  private final BakeJob job;
  private final Findings findings;
  private final RenderingTool documents;
  private final List<SourceFile> attachments;

  VetroOven(Utensils utensils, BakeJob job, List<SourceFile> attachments, Findings findings) {
    super(utensils);
    this.job = job;
    this.attachments = attachments;
    this.findings = findings;
    this.documents = new ParallelDocumentsRenderer(new Workers(job.threads()), new TemplateFaults(job, findings));
  }

  @Override
  public void bake() {
    registerTypes(getUtensils().getConfiguration());
    getUtensils().getCrawler().crawl();
    if (findings.hasErrors()) {
      return;
    }
    render();
    copyAssets();
  }

  private void registerTypes(JBakeConfiguration configuration) {
    DocumentTypes.resetDocumentTypes();
    ModelExtractors extractors = ModelExtractors.getInstance();
    extractors.reset();
    for (String type : configuration.getDocumentTypes()) {
      DocumentTypes.addDocumentType(type);
      extractors.registerExtractorsForCustomTypes(type);
    }
    Date today = MarkdownEngine.date(job.today());
    extractors.registerEngine(ModelAttributes.PUBLISHED_DATE, (store, model, key) -> today);
  }

  private void render() {
    Utensils utensils = getUtensils();
    for (RenderingTool found : ServiceLoader.load(RenderingTool.class)) {
      RenderingTool tool = found instanceof DocumentsRenderer ? documents : found;
      try {
        tool.render(utensils.getRenderer(), utensils.getContentStore(), utensils.getConfiguration());
      } catch (RenderingException e) {
        findings.add(Finding.error("modello.strumento", Position.of("jbake.properties"),
            "Lo strumento " + tool.getClass().getSimpleName() + " non ha prodotto le sue pagine: " + e.getMessage(),
            "Correggi il modello che usa, o spegnilo in jbake.properties."));
      }
    }
  }

  private void copyAssets() {
    Asset asset = getUtensils().getAsset();
    for (Path folder : job.assets()) {
      if (Files.isDirectory(folder)) {
        asset.copy(folder.toFile());
      }
    }
    asset.getErrors().forEach(this::reportCopy);
    for (SourceFile attachment : attachments) {
      Path target = job.destination().resolve(attachment.uri());
      try {
        Files.createDirectories(target.getParent());
        Files.copy(attachment.path(), target);
      } catch (IOException e) {
        reportCopy(e);
      }
    }
  }

  private void reportCopy(Throwable error) {
    findings.add(Finding.error("risorsa.copia", Position.of(Project.relative(job.root(), job.destination())),
        "Un file non si è potuto copiare: " + error.getMessage(), "Controlla i permessi e lo spazio su disco."));
  }

  /** Always empty: what goes wrong is in the findings. */
  @Override
  public List<Throwable> getErrors() {
    return List.of();
  }
}
