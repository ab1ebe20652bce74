package earmark.stack;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Opens the desk with one click. */
public final class SignInLink {

  private SignInLink() {}

  /** A link that contains the token; browsers do not send what stands after {@code #}. */
  public static String of(StackSettings settings) {
    String token = URLEncoder.encode(Token.of(settings), StandardCharsets.UTF_8);
    return settings.deskUrl() + "/desk/sign-in#" + token.replace("+", "%20");
  }
}
