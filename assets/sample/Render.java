import freemarker.template.Configuration;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Renders the sample pages, for those who work on the theme:
 * {@code java -cp freemarker.jar assets/sample/Render.java <folder>}, from the root of the project, after
 * {@code npm run build} in assets/. The pages and the files they need land in the folder.
 */
public class Render {
    private static final Map<String, String> PAGES = Map.of(
        "home", "index.html",
        "sections", "amministrazione-trasparente/index.html",
        "section", "amministrazione-trasparente/altri-contenuti/accesso-civico/index.html",
        "objective", "relazioni/relazione-2023/semplificazione/index.html",
        "table", "piani/piao-2025-2027/indicatori.html");

    public static void main(String[] args) throws Exception {
        Path out = Path.of(args[0]);
        var config = new Configuration(Configuration.VERSION_2_3_34);
        config.setDefaultEncoding("UTF-8");
        config.setTemplateLoader(new freemarker.cache.MultiTemplateLoader(new freemarker.cache.TemplateLoader[] {
            new freemarker.cache.FileTemplateLoader(Path.of("templates").toFile()),
            new freemarker.cache.FileTemplateLoader(Path.of("assets/sample").toFile())}));
        for (var page : PAGES.entrySet()) {
            Path file = out.resolve(page.getValue());
            Files.createDirectories(file.getParent());
            try (Writer writer = Files.newBufferedWriter(file)) {
                config.getTemplate(page.getKey() + ".ftlh").process(Map.of(), writer);
            }
        }
        for (String folder : List.of("css", "fonts", "img", "js")) {
            Path target = Files.createDirectories(out.resolve(folder));
            try (var files = Files.list(Path.of("assets/dist", folder))) {
                for (Path f : files.toList()) Files.write(target.resolve(f.getFileName()), Files.readAllBytes(f));
            }
        }
    }
}
