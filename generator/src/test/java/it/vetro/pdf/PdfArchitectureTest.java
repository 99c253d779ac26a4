package it.vetro.pdf;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PdfArchitectureTest {

  private final JavaClasses classes = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("it.vetro");

  @Test
  void thePdfLayerKnowsFindingsAndNothingElseOfTheProduct() {
    noClasses().that().resideInAPackage("it.vetro.pdf..").should().dependOnClassesThat()
        .resideInAnyPackage("it.vetro.read..", "it.vetro.model..", "it.vetro.plan..", "it.vetro.law..",
            "it.vetro.check..", "it.vetro.site..", "it.vetro.bake..", "it.vetro.opendata..", "it.vetro.publish..",
            "it.vetro.cli..").check(classes);
  }

  @Test
  void thePathFromHtmlToFileIsOneWay() {
    layeredArchitecture().consideringOnlyDependenciesInLayers()
        .layer("door").definedBy("it.vetro.pdf")
        .layer("file").definedBy("it.vetro.pdf.file")
        .layer("html").definedBy("it.vetro.pdf.html")
        .layer("svg").definedBy("it.vetro.pdf.svg")
        .layer("layout").definedBy("it.vetro.pdf.layout")
        .layer("text").definedBy("it.vetro.pdf.text")
        .layer("tag").definedBy("it.vetro.pdf.tag")
        .whereLayer("door").mayNotBeAccessedByAnyLayer()
        .whereLayer("file").mayOnlyBeAccessedByLayers("door")
        .whereLayer("html").mayOnlyBeAccessedByLayers("door", "file")
        .whereLayer("svg").mayOnlyBeAccessedByLayers("html")
        .whereLayer("layout").mayOnlyBeAccessedByLayers("door", "file", "html", "svg")
        .whereLayer("text").mayOnlyBeAccessedByLayers("door", "file", "html", "svg", "layout")
        .check(classes);
  }

  @Test
  void onlyTheFilePackageAndTheFontsKnowPdfBox() {
    noClasses().that().resideInAnyPackage("it.vetro.pdf", "it.vetro.pdf.html", "it.vetro.pdf.svg",
        "it.vetro.pdf.layout", "it.vetro.pdf.tag").should().dependOnClassesThat()
        .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
        .check(classes);
  }

  /** Geometry needs no screen and no fonts of the machine; the rest of AWT does. */
  @Test
  void ofTheJdksGraphicsOnlyTheGeometryIsUsed() {
    noClasses().that().resideInAPackage("it.vetro.pdf..").should().dependOnClassesThat(
        resideInAnyPackage("java.awt..", "javax.swing..", "sun..").and(not(resideInAPackage("java.awt.geom")))
            .and(not(name("java.awt.Shape")))).check(classes);
  }

  @Test
  void onlyTheSvgPackageKnowsBatikAndOfItOnlyTheParsers() {
    noClasses().that().resideOutsideOfPackage("it.vetro.pdf.svg").should().dependOnClassesThat()
        .resideInAPackage("org.apache.batik..").check(classes);
    noClasses().should().dependOnClassesThat(
        resideInAPackage("org.apache.batik..").and(not(resideInAPackage("org.apache.batik.parser")))).check(classes);
  }
}
