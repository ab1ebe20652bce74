package earmark.notes.writing.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandsAloneTest {

  @Test
  void a_specific_whole_sentence_is_accepted() {
    assertThat(
            StandsAlone.accepts(
                "The single biggest cause of cracks was not load but salt from the road."))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Nine years is long.; TOO_SHORT",
        "What was the single biggest cause of cracks in the bridge?; A_QUESTION",
        "It was the single biggest cause of cracks in the bridge.; OPENS_OUTSIDE",
        "I think it was the single biggest cause of cracks.; SUBJECT_OUTSIDE",
        "I reread it before every single incident meeting.; OBJECT_OUTSIDE",
        "The cause of cracks in every bridge we measured was the; UNFINISHED",
        "As you can see the cracks grow from the left corner.; POINTS_AT_A_PICTURE",
        "Before we get to cracks we need to speak of salt.; TALKS_ABOUT_THE_TALK",
        "I'm Ada, your host, and I tell of salt and steel.; TALKS_ABOUT_THE_TALK",
        "Today we're talking with two women who weld bridges for the railway.; TALKS_ABOUT_THE_TALK",
        "I agree with the idea that salt is the cause.; SPEAKS_TO_THE_OTHER",
        "The cracks grow, I mean -- the salt makes them grow.; BROKEN_OFF"
      })
  void a_sentence_that_leans_on_others_is_refused_by_name(String sentence, StandsAlone rule) {
    assertThat(StandsAlone.against(sentence)).contains(rule);
    assertThat(StandsAlone.accepts(sentence)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A good joint is one that fails before the wood does.; true",
        "The best list contains only the steps that smart people skip when they're tired.; true",
        "Nobody asked us what the bread in that factory tasted like.; true",
        "We put that on it, and that was there with them.; false",
        "Salt took it away from them when they put it there.; false"
      })
  void a_pronoun_points_outside_unless_the_sentence_itself_says_what_it_stands_for(
      String sentence, boolean accepted) {
    assertThat(StandsAlone.accepts(sentence)).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A list isn't a reminder.; It's a right to speak.; true",
        "A list is a reminder.; It's a right to speak.; false",
        "A list isn't a reminder.; Salt eats the steel.; false",
        "It isn't that.; It's a right to speak.; false",
        "You'll never be a writer.; It's too late for that.; false",
        "I'm not sure about it.; It was a dream to me.; false"
      })
  void a_short_denial_opens_a_point_that_the_next_sentence_completes(
      String sentence, String next, boolean opens) {
    assertThat(StandsAlone.opens(sentence, next)).isEqualTo(opens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "It eats the steel from below.; true",
        "That is why the old ferry was kept.; true",
        "It rusts.; false",
        "It was there because of the; false",
        "It is what you told me before, did you not?; false",
        "Salt was the single biggest cause of cracks in the bridge.; false"
      })
  void a_sentence_goes_on_with_another_if_all_it_lacks_is_what_that_one_says(
      String sentence, boolean leans) {
    assertThat(StandsAlone.leans(sentence)).isEqualTo(leans);
  }
}
