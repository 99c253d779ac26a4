package it.vetro;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.List;

/** The flow of docs/architecture.md is one way, and it holds. */
@AnalyzeClasses(packages = "it.vetro", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Each package may use those on its right in this table, and no other of ours. */
  @ArchTest
  static final ArchRule flowIsOneWay =
      Architectures.layeredArchitecture().consideringOnlyDependenciesInAnyPackage("it.vetro..")
          .layer("finding").definedBy("it.vetro.finding..")
          .layer("read").definedBy("it.vetro.read..")
          .layer("model").definedBy("it.vetro.model..")
          .layer("plan").definedBy("it.vetro.plan..")
          .layer("law").definedBy("it.vetro.law..")
          .layer("project").definedBy("it.vetro.project..")
          .layer("anac").definedBy("it.vetro.anac..")
          .layer("check").definedBy("it.vetro.check..")
          .layer("sheet").definedBy("it.vetro.sheet..")
          .layer("opendata").definedBy("it.vetro.opendata..")
          .layer("grid").definedBy("it.vetro.grid..")
          .layer("bake").definedBy("it.vetro.bake..")
          .layer("pdf").definedBy("it.vetro.pdf..")
          .layer("site").definedBy("it.vetro.site..")
          .layer("rpct").definedBy("it.vetro.rpct..")
          .layer("serve").definedBy("it.vetro.serve..")
          .layer("cli").definedBy("it.vetro.cli..")
          .whereLayer("finding").mayNotAccessAnyLayer()
          .whereLayer("read").mayOnlyAccessLayers("finding")
          .whereLayer("model").mayOnlyAccessLayers("finding")
          .whereLayer("plan").mayOnlyAccessLayers("model", "read", "finding")
          .whereLayer("law").mayOnlyAccessLayers("model", "read", "finding")
          .whereLayer("project").mayOnlyAccessLayers("plan", "law", "model", "read", "finding")
          .whereLayer("anac").mayOnlyAccessLayers("project", "law", "model", "read", "finding")
          .whereLayer("check").mayOnlyAccessLayers("anac", "project", "plan", "law", "model", "finding")
          .whereLayer("sheet").mayOnlyAccessLayers("project", "model", "read", "finding")
          .whereLayer("opendata").mayOnlyAccessLayers("sheet", "anac", "project", "plan", "law", "model", "finding")
          .whereLayer("grid").mayOnlyAccessLayers("sheet", "project", "law", "model", "finding")
          .whereLayer("bake").mayOnlyAccessLayers("read", "finding")
          .whereLayer("pdf").mayOnlyAccessLayers("finding")
          .whereLayer("site").mayOnlyAccessLayers("anac", "sheet", "opendata", "bake", "pdf", "project", "plan", "law", "model", "read", "finding")
          .whereLayer("rpct").mayOnlyAccessLayers("site", "anac", "sheet", "bake", "pdf", "check", "project", "law", "model", "read", "finding")
          .whereLayer("serve").mayNotAccessAnyLayer()
          .whereLayer("cli").mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule packagesDoNotGoRound = slices().matching("it.vetro.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule arithmeticKnowsNothingOfReading =
      noClasses().that().resideInAPackage("it.vetro.plan.arithmetic").should().dependOnClassesThat(
          resideInAPackage("it.vetro.plan").or(resideInAPackage("it.vetro.read..")));

  @ArchTest
  static final ArchRule onlyTheArithmeticKnowsTheLibraryOfExpressions =
      noClasses().that().resideOutsideOfPackage("it.vetro.plan.arithmetic").should().dependOnClassesThat(
          resideInAPackage("com.ezylang.."));

  @ArchTest
  static final ArchRule spreadsheetsKnowNothingOfChambers =
      noClasses().that().resideInAPackage("it.vetro.sheet").should().dependOnClassesThat(
          resideInAPackage("it.vetro.sheet.exchange").or(resideInAPackage("it.vetro.project..")).or(resideInAPackage("it.vetro.model..")));

  @ArchTest
  static final ArchRule onlySpreadsheetsKnowTheLibraryOfSpreadsheets =
      noClasses().that().resideOutsideOfPackage("it.vetro.sheet").should().dependOnClassesThat(resideInAPackage("org.dhatim.."));

  @ArchTest
  static final ArchRule onlyTheOpenDataKnowTheLibraryOfRdf =
      noClasses().that().resideOutsideOfPackage("it.vetro.opendata").should().dependOnClassesThat(resideInAPackage("org.eclipse.rdf4j.."));

  @ArchTest
  static final ArchRule modelDoesNoInputOrOutput =
      noClasses().that().resideInAPackage("it.vetro.model..").should().dependOnClassesThat(
          resideInAPackage("java.io..").or(resideInAPackage("java.nio.file..")).or(resideInAPackage("java.net..")));

  @ArchTest
  static final ArchRule valuesAreExact =
      noClasses().that().resideInAnyPackage("it.vetro.model..", "it.vetro.plan..", "it.vetro.law..", "it.vetro.check..")
          .should().dependOnClassesThat().haveFullyQualifiedName("java.lang.Double")
          .orShould().dependOnClassesThat().haveFullyQualifiedName("java.lang.Float");

  @ArchTest
  static final ArchRule timeComesFromOutside =
      noClasses().that(not(resideInAPackage("it.vetro.cli..")))
          .should().callMethod(java.time.LocalDate.class, "now")
          .orShould().callMethod(java.time.Instant.class, "now")
          .orShould().callMethod(java.time.LocalDateTime.class, "now")
          .orShould().callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule packagesAreNamedForWhatTheyHold =
      classes().that().resideInAPackage("it.vetro..").should().resideOutsideOfPackages(
          List.of("util", "utils", "common", "misc", "manager", "helper", "helpers").stream()
              .map(name -> ".." + name + "..").toArray(String[]::new));

  @ArchTest
  static final ArchRule noOrientDatabase =
      noClasses().should().dependOnClassesThat().resideInAPackage("com.orientechnologies..");
}
