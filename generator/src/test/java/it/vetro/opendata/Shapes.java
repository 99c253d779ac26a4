package it.vetro.opendata;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.rdf4j.common.exception.ValidationException;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.repository.RepositoryException;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.eclipse.rdf4j.sail.shacl.ShaclSail;

/** Holds a catalogue against the shapes of {@code opendata/catalogo-shapes.ttl}, with RDF4J's SHACL. */
final class Shapes {

  private static final Path FILE = Path.of("src/test/resources/opendata/catalogo-shapes.ttl");

  private Shapes() {}

  /** What is wrong: the node without the address of the chamber, and the property; sorted. */
  static List<String> violations(Model catalogue) throws IOException {
    ShaclSail sail = new ShaclSail(new MemoryStore());
    sail.setValidationResultsLimitTotal(-1);
    sail.setValidationResultsLimitPerConstraint(-1);
    SailRepository repository = new SailRepository(sail);
    try (SailRepositoryConnection connection = repository.getConnection()) {
      connection.begin();
      connection.add(new StringReader(Files.readString(FILE)), "", RDFFormat.TURTLE, RDF4J.SHACL_SHAPE_GRAPH);
      connection.commit();
      connection.begin();
      connection.add(catalogue);
      connection.commit();
      return List.of();
    } catch (RepositoryException e) {
      if (e.getCause() instanceof ValidationException wrong) {
        return told(wrong.validationReportAsModel());
      }
      throw e;
    } finally {
      repository.shutDown();
    }
  }

  private static List<String> told(Model report) {
    TreeSet<String> told = new TreeSet<>();
    report.filter(null, SHACL.FOCUS_NODE, null).subjects().forEach(result -> told.add(told(report, result)));
    return List.copyOf(told);
  }

  private static String told(Model report, Resource result) {
    return Models.getPropertyResource(report, result, SHACL.FOCUS_NODE).map(n -> n.stringValue().replaceFirst(".*#", "#")).orElse("?")
        + " " + Models.getPropertyResource(report, result, SHACL.RESULT_PATH).map(Resource::stringValue).orElse("?");
  }
}
