package earmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  private static final String JAPANESE = "きのうは山に登りました。天気がよくて、とても楽しかったです。また来週も行きたいと思います。";

  @ParameterizedTest
  @ValueSource(strings = {"Shift_JIS", "EUC-JP", "UTF-8"})
  void a_text_that_declares_nothing_is_decoded_by_its_bytes(String charset) {
    assertThat(TextDecoder.decode(JAPANESE.getBytes(Charset.forName(charset)))).isEqualTo(JAPANESE);
  }

  @Test
  void a_western_text_of_old_is_windows_1252() {
    String text = "“Garçon”, she said – the café’s façade was naïve.";
    assertThat(TextDecoder.decode(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void a_byte_order_mark_decides_and_is_left_out(String charset) {
    byte[] content = ("\uFEFF" + JAPANESE).getBytes(Charset.forName(charset));
    assertThat(TextDecoder.decode(content)).isEqualTo(JAPANESE);
  }

  @ParameterizedTest
  @CsvSource({
    "ISO-8859-2, ISO-8859-2",
    "koi8-r, KOI8-R",
    "IBM037, IBM037",
    "utf-16, UTF-16BE",
    "utf-16, UTF-16LE",
    "utf-8, UTF-16LE"
  })
  void an_xml_declaration_decides_unless_the_bytes_refute_it(String declared, String charset) {
    String text = "<?xml version='1.0' encoding='%s'?><a>abc</a>".formatted(declared);
    assertThat(TextDecoder.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
  }

  @Test
  void a_wrong_declaration_gives_way_to_the_bytes() {
    String text = "<?xml version='1.0' encoding='us-ascii'?><a>schön</a>";
    assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }

  @Test
  void a_replacement_character_that_was_written_stays() {
    String text = "naïve \uFFFD and so on";
    assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }
}
