package it.vetro.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/**
 * FreeMarker as all templates of Vetro expect it: escaping on, Italian and the time of Rome whatever the machine,
 * numbers printed as they are ({@code 1003171.53}), records read by component ({@code ufficio.nome}).
 */
final class FreemarkerSettings {

  private FreemarkerSettings() {}

  /** A fresh configuration; the caller says where its templates are. */
  static Configuration of() {
    Configuration freemarker = new Configuration(Configuration.VERSION_2_3_35);
    TimeZone rome = TimeZone.getTimeZone(MarkdownEngine.ROME);
    freemarker.setObjectWrapper(new Wrapper());
    freemarker.setDefaultEncoding("UTF-8");
    freemarker.setOutputEncoding("UTF-8");
    freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
    freemarker.setRegisteredCustomOutputFormats(List.of(MarkdownOutputFormat.INSTANCE));
    freemarker.setLocale(Locale.ITALY);
    freemarker.setTimeZone(rome);
    freemarker.setSQLDateAndTimeTimeZone(rome);
    freemarker.setNumberFormat("computer");
    freemarker.setDateFormat("iso");
    freemarker.setDateTimeFormat("iso");
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setWrapUncheckedExceptions(true);
    freemarker.setFallbackOnNullLoopVariable(false);
    freemarker.setLocalizedLookup(false);
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    return freemarker;
  }

  /** Shows an {@link Optional} to templates as its value, or as a value that is missing. */
  private static final class Wrapper extends DefaultObjectWrapper {

    Wrapper() {
      super(Configuration.VERSION_2_3_35);
      setIterableSupport(true);
      writeProtect();
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
      return super.wrap(value instanceof Optional<?> optional ? optional.orElse(null) : value);
    }
  }
}
