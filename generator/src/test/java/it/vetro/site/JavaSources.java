package it.vetro.site;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Java sources as the compiler reads them: which sentences stand in them, which keys of {@code testi.yaml} they name. */
final class JavaSources {

  /** What speaks to whoever runs Vetro, or to its log; what is compared with the data, or asked of them; time zones. */
  private static final Pattern NOT_FOR_PAGES = Pattern.compile(
      "(Finding|VetroException|LOG)\\.\\w+|\\w+Exception|ZoneId\\.of|.*\\.(select\\w*|is|equals|startsWith|endsWith|contains|matches)",
      Pattern.DOTALL);
  private static final Pattern FINDING = Pattern.compile("(List<|Optional<)?Finding>?");
  /** The key of JSON-LD after which a name of schema.org stands. */
  private static final String TYPE = "@type";
  private static final Set<String> READS_WORDS = Set.of("text", "say", "find", "list", "oneOrMany");

  private final List<CompilationUnitTree> units;

  JavaSources(Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> files = Files.walk(folder)) {
      JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of(), null, compiler
          .getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(
              files.filter(f -> f.toString().endsWith(".java")).sorted().toList()));
      List<CompilationUnitTree> parsed = new ArrayList<>();
      task.parse().forEach(parsed::add);
      this.units = parsed;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The sentences that may end in a page, by the name of the file. */
  Map<String, List<String>> words() {
    Map<String, List<String>> words = new TreeMap<>();
    for (CompilationUnitTree unit : units) {
      List<String> here = new ArrayList<>();
      Set<String> findings = new TreeSet<>();
      unit.accept(new MakersOfFindings(), findings);
      unit.accept(new Literals(findings), here);
      if (!here.isEmpty()) {
        words.put(Path.of(unit.getSourceFile().getName()).getFileName().toString(), here);
      }
    }
    return words;
  }

  /** The keys that they ask for; a key put together ends with its dot. */
  Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    units.forEach(unit -> unit.accept(new Keys(), keys));
    return keys;
  }

  /** The methods that make findings: what they are given goes into one. */
  private static final class MakersOfFindings extends TreeScanner<Void, Set<String>> {
    @Override
    public Void visitMethod(MethodTree method, Set<String> names) {
      if (FINDING.matcher(String.valueOf(method.getReturnType())).matches()) {
        names.add(method.getName().toString());
      }
      return super.visitMethod(method, names);
    }
  }

  private static final class Literals extends TreeScanner<Void, List<String>> {

    private final Set<String> findings;

    Literals(Set<String> findings) {
      this.findings = findings;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, List<String> words) {
      if (literal.getValue() instanceof String text && Prose.is(text)) {
        words.add(text);
      }
      return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, List<String> words) {
      String method = call.getMethodSelect().toString();
      scan(call.getMethodSelect(), words);
      if (!NOT_FOR_PAGES.matcher(method).matches() && !findings.contains(method)) {
        ExpressionTree before = null;
        for (ExpressionTree argument : call.getArguments()) {
          if (!(before instanceof LiteralTree key && TYPE.equals(key.getValue()))) {
            scan(argument, words);
          }
          before = argument;
        }
      }
      return null;
    }

    @Override
    public Void visitNewClass(NewClassTree made, List<String> words) {
      return NOT_FOR_PAGES.matcher(made.getIdentifier().toString()).matches() ? null : super.visitNewClass(made, words);
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, List<String> words) {
      return null;
    }
  }

  private static final class Keys extends TreeScanner<Void, Set<String>> {
    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Set<String> keys) {
      if (call.getMethodSelect() instanceof MemberSelectTree method && READS_WORDS.contains(method.getIdentifier().toString())
          && method.getExpression().toString().matches("(?s).*\\bwords(\\(\\))?")) {
        key(call.getArguments().get(0), keys);
      }
      return super.visitMethodInvocation(call, keys);
    }

    private static void key(ExpressionTree argument, Set<String> keys) {
      if (argument instanceof LiteralTree literal) {
        keys.add(String.valueOf(literal.getValue()));
      } else if (argument instanceof ConditionalExpressionTree either) {
        key(either.getTrueExpression(), keys);
        key(either.getFalseExpression(), keys);
      } else if (argument instanceof BinaryTree joined) {
        key(joined.getLeftOperand(), keys);
      } else if (argument instanceof ParenthesizedTree inner) {
        key(inner.getExpression(), keys);
      } else {
        throw new AssertionError("a key that no reader of the source can follow: " + argument);
      }
    }
  }
}
