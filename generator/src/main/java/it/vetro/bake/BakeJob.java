package it.vetro.bake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What to bake, from where to where. Made by {@link #of} with the project's usual folders; the {@code with} methods
 * give a changed copy.
 *
 * @param root the project's folder: holds {@code jbake.properties}; positions of findings are relative to it
 * @param content folder of the Markdown files of one chamber, the root of its addresses
 * @param templates folder of the FreeMarker templates ({@code .ftlh})
 * @param assets folders copied as they are into the destination, in order
 * @param data folder of the chamber's data; only looked at for files that nothing would read; null when there is none
 * @param destination where the site goes: a folder that does not exist yet or is empty
 * @param today the day of the bake: pages with a later date are not published
 * @param drafts whether drafts and pages with a later date are baked too
 * @param pages pages that come from data
 * @param shared values every template can read by name
 * @param finish the last hand on every page
 * @param threads how many threads read and render, from 1
 */
public record BakeJob(
    Path root,
    Path content,
    Path templates,
    List<Path> assets,
    Path data,
    Path destination,
    LocalDate today,
    boolean drafts,
    List<GeneratedPage> pages,
    Map<String, Object> shared,
    PageFinish finish,
    int threads) {

  public BakeJob {
    Objects.requireNonNull(root);
    Objects.requireNonNull(content);
    Objects.requireNonNull(templates);
    Objects.requireNonNull(destination);
    Objects.requireNonNull(today);
    Objects.requireNonNull(finish);
    assets = List.copyOf(assets);
    pages = List.copyOf(pages);
    shared = Map.copyOf(shared);
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread");
    }
  }

  /** A job with the templates and assets of the project, no generated page, no draft, a thread per core. */
  public static BakeJob of(Path root, Path content, Path destination, LocalDate today) {
    return new BakeJob(root, content, root.resolve("templates"), List.of(root.resolve("assets")), null, destination,
        today, false, List.of(), Map.of(), PageFinish.NONE, Runtime.getRuntime().availableProcessors());
  }

  public BakeJob withTemplates(Path folder) {
    return new BakeJob(root, content, folder, assets, data, destination, today, drafts, pages, shared, finish, threads);
  }

  public BakeJob withAssets(List<Path> folders) {
    return new BakeJob(root, content, templates, folders, data, destination, today, drafts, pages, shared, finish, threads);
  }

  public BakeJob withData(Path folder) {
    return new BakeJob(root, content, templates, assets, folder, destination, today, drafts, pages, shared, finish, threads);
  }

  public BakeJob withDrafts(boolean bakeDrafts) {
    return new BakeJob(root, content, templates, assets, data, destination, today, bakeDrafts, pages, shared, finish, threads);
  }

  public BakeJob withPages(List<GeneratedPage> generated) {
    return new BakeJob(root, content, templates, assets, data, destination, today, drafts, generated, shared, finish, threads);
  }

  public BakeJob withShared(Map<String, Object> values) {
    return new BakeJob(root, content, templates, assets, data, destination, today, drafts, pages, values, finish, threads);
  }

  public BakeJob withFinish(PageFinish lastHand) {
    return new BakeJob(root, content, templates, assets, data, destination, today, drafts, pages, shared, lastHand, threads);
  }

  public BakeJob withThreads(int count) {
    return new BakeJob(root, content, templates, assets, data, destination, today, drafts, pages, shared, finish, count);
  }
}
