package earmark.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource({
    "'Tue, 03 Mar 2026 23:30:15 -0500', 2026-03-03T23:30:15-05:00",
    "'Fri, 3 Mar 2026 23:30:15 -0500', 2026-03-03T23:30:15-05:00",
    "'Tue 03 Mar 2026 23:30:15 +05:30', 2026-03-03T23:30:15+05:30",
    "'03 Mar 2026 23:30 GMT', 2026-03-03T23:30Z",
    "'03 Mar 2026 23:30 UT', 2026-03-03T23:30Z",
    "'03 Mar 2026 23:30 UTC', 2026-03-03T23:30Z",
    "'03 Mar 2026 23:30 Z', 2026-03-03T23:30Z",
    "'03 Mar 2026 23:30 -0000', 2026-03-03T23:30Z",
    "'Thu, 01 Aug 2019 16:15 EDT', 2019-08-01T16:15-04:00",
    "'01 Jan 70 01:00:00 +0100', 1970-01-01T01:00+01:00",
    "'01 Jan 05 01:00:00 +0100', 2005-01-01T01:00+01:00",
    "'Thu, 07 Sept 2017 12:00:00 +0000', 2017-09-07T12:00Z",
    "'7 September 2017 12:00:00', 2017-09-07T12:00Z",
    "'TUE, 03 MAR 2026 23:30:15 gmt', 2026-03-03T23:30:15Z",
    "'Tue, 3-Mar-2026 23:30:15 GMT', 2026-03-03T23:30:15Z",
    "'03 Mar 2026', 2026-03-03T00:00Z",
    "'03 Mar 2026 24:00:00 GMT', 2026-03-04T00:00Z",
    "'03 Mar 2026 23:59:60 GMT', 2026-03-04T00:00Z"
  })
  void a_date_of_e_mail_is_read(String written, String read) {
    assertThat(WrittenDate.read(written)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-03T23:30:15-05:00, 2026-03-03T23:30:15-05:00",
    "2026-03-03T23:30:15-0500, 2026-03-03T23:30:15-05:00",
    "2026-03-03T23:30:15+5:30, 2026-03-03T23:30:15+05:30",
    "2026-03-03T23:30:15Z, 2026-03-03T23:30:15Z",
    "2026-03-03t23:30:15z, 2026-03-03T23:30:15Z",
    "2026-03-03T23:30:15.25Z, 2026-03-03T23:30:15.250Z",
    "2026-03-03T23:30:15, 2026-03-03T23:30:15Z",
    "2026-03-03 23:30:15, 2026-03-03T23:30:15Z",
    "2026-03-03T23:30Z, 2026-03-03T23:30Z",
    "2026-03-03T23:30:15 GMT, 2026-03-03T23:30:15Z",
    "2026-03-03, 2026-03-03T00:00Z",
    "2026-03, 2026-03-01T00:00Z",
    "2026, 2026-01-01T00:00Z",
    "1709632800, 2024-03-05T10:00Z"
  })
  void a_date_of_atom_or_w3c_or_unix_is_read(String written, String read) {
    assertThat(WrittenDate.read(written)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "Tue,",
        "03",
        "12:30",
        "03 Foo 2026 10:00 GMT",
        "Mon, 01 Jan 0001 00:00:00 GMT",
        "170963280000000",
        "99999-01-01",
        "2026-03-03T23:30:15+99:99",
        "03 Mar 2026 23:30 NOWHERE"
      })
  void what_is_no_date_is_not_taken_for_one(String written) {
    assertThat(WrittenDate.read(written)).isNull();
  }
}
