package org.beatlight.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GzipTagsTest {
  @Test
  void tagsOfCompressedAnswersAreToldFromThoseOfPlainOnes() {
    assertThat(GzipTags.compressed("\"7-abc\"")).isEqualTo("\"7-abc-gzip\"");
    assertThat(GzipTags.plain("\"7-abc-gzip\", \"6-abc\", W/\"5-abc-gzip\""))
        .isEqualTo("\"7-abc\", W/\"5-abc\"");
    assertThat(GzipTags.plain("*")).isEqualTo("*");
  }
}
