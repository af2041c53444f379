import gov.nist.secauto.metaschema.model.common.constraint.IConstraint.Level;
import gov.nist.secauto.metaschema.model.common.validation.IValidationFinding;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import java.nio.file.Path;

/** Called as oscal-cli is: `validate FILE` says what the constraints of the Metaschema find wrong, and fails if any does. */
public final class ValidateOscal {
  /** OSCAL 1.1.2 asks for half of the digits that a SHA-256 has; 1.1.3 mended that (usnistgov/OSCAL, #2053). */
  private static final String HALF_A_DIGEST = "did not match the pattern '^[0-9a-fA-F]{32}$'";

  public static void main(String[] arguments) throws Exception {
    if (arguments.length != 2 || !arguments[0].equals("validate")) {
      System.out.println("liboscal-java 3.0.3, OSCAL 1.1.2; usage: validate FILE");
      System.exit(arguments.length == 1 && arguments[0].equals("--version") ? 0 : 2);
    }
    System.exit(isValid(Path.of(arguments[1])) ? 0 : 1);
  }

  private static boolean isValid(Path file) throws Exception {
    boolean isValid = true;
    for (IValidationFinding finding : OscalBindingContext.instance().validateWithConstraints(file).getFindings()) {
      String message = String.valueOf(finding.getMessage());
      if (message.contains(HALF_A_DIGEST)) continue;
      System.out.println(finding.getSeverity() + ": " + message);
      if (finding.getSeverity().compareTo(Level.ERROR) >= 0) isValid = false;
    }
    return isValid;
  }
}
