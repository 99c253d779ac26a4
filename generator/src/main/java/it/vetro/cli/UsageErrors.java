package it.vetro.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Italian what is wrong with a command line; exit code 2. */
final class UsageErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    command.getErr().println(Messages.stopped(sentence(error)));
    command.getErr().println(Messages.seeHelp(command.getCommandSpec().qualifiedName()));
    return 2;
  }

  private static String sentence(ParameterException error) {
    if (error instanceof UnmatchedArgumentException unmatched) {
      return Messages.unknownArgument(unmatched.getUnmatched());
    }
    if (error instanceof OverwrittenOptionException repeated) {
      return Messages.repeatedOption(repeated.getOverwritten());
    }
    if (error instanceof MissingParameterException missing) {
      return Messages.missingValue(missing.getMissing());
    }
    if (error.getCause() instanceof TypeConversionException wrong) {
      return wrong.getMessage();
    }
    return error.getArgSpec() == null ? error.getMessage() : Messages.wrongValue(error.getArgSpec(), error.getValue());
  }
}
