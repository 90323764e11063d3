package org.beatlight.batch.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SessionsTest {
  private final SparkSession spark = Sessions.local("test");

  @Test
  void datesAndTimesComeAsJavaTimeInUtc() {
    Row row = spark.sql("select timestamp'2024-03-10 02:30:00' t, date'2024-03-10' d").head();

    assertThat(row.<Object>getAs("t")).isEqualTo(Instant.parse("2024-03-10T02:30:00Z"));
    assertThat(row.<Object>getAs("d")).isEqualTo(LocalDate.parse("2024-03-10"));
  }

  @Test
  void sparkListensOnTheLoopbackAddressAloneAndHasNoUi() {
    assertThat(spark.sparkContext().getConf().get("spark.driver.bindAddress"))
        .isEqualTo("127.0.0.1");
    assertThat(spark.sparkContext().uiWebUrl().isEmpty()).isTrue();
  }

  @Test
  void theRunningSessionIsHandedOutAgain() {
    assertThat(Sessions.local("other")).isSameAs(spark);
  }

  @Test
  void theOldSlf4jOfTheGeoToolsBundleDoesNotSilenceLogging() {
    assertThat(LoggerFactory.getILoggerFactory().getClass().getName())
        .isEqualTo("org.apache.logging.slf4j.Log4jLoggerFactory");
    assertThat(LoggerFactory.getLogger("org.beatlight.batch").isInfoEnabled()).isTrue();
    assertThat(LoggerFactory.getLogger("org.apache.spark").isInfoEnabled()).isFalse();
    assertThat(LoggerFactory.getLogger("org.apache.spark").isWarnEnabled()).isTrue();
  }
}
