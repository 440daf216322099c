package app.askwell.factors;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The vectors of RFC 6238, appendix B, and of RFC 4648, section 10. */
class TimeCodeTests {

	private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

	@ParameterizedTest
	@CsvSource({ "59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924",
			"2000000000, 69279037", "20000000000, 65353130" })
	void makesTheCodesOfTheStandard(long second, String code) {
		long step = TimeCode.step(Instant.ofEpochSecond(second));
		assertThat(new TimeCode(SECRET, 8).at(step)).isEqualTo(code);
		assertThat(new TimeCode(SECRET, TimeCode.DIGITS).at(step)).isEqualTo(code.substring(2));
		assertThat(TimeCode.of(Base32.of(SECRET)).at(step)).isEqualTo(code.substring(2));
	}

	@ParameterizedTest
	@CsvSource({ "'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB",
			"foobar, MZXW6YTBOI" })
	void writesBytesInLetters(String text, String letters) {
		byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
		assertThat(Base32.of(bytes)).isEqualTo(letters);
		assertThat(Base32.bytes(letters)).isEqualTo(bytes);
	}

	@Test
	void knowsTheCodeBeforeAndAfterAndNoOther() {
		CodeKey key = new CodeKey(Base32.of(SECRET));
		Instant now = Instant.ofEpochSecond(1111111111);
		long step = TimeCode.step(now);
		for (int aside = -3; aside <= 3; aside++) {
			String code = TimeCode.of(key.text()).at(step + aside);
			assertThat(key.stepOf(code, now).isPresent()).as("%d steps aside", aside).isEqualTo(Math.abs(aside) <= 1);
		}
		assertThat(key.stepOf("", now)).isEmpty();
		assertThat(key.stepOf("00000", now)).isEmpty();
	}

	@Test
	void countsOnWhereClocksGoBack() {
		Instant before = Instant.parse("2026-11-01T05:59:45Z");
		assertThat(TimeCode.step(before.plusSeconds(30)) - TimeCode.step(before)).isOne();
	}

	@Test
	void tellsAnAppWhatItNeeds() {
		CodeKey key = new CodeKey(Base32.of(SECRET));
		assertThat(key.uri("maya+jobs@example.org"))
			.isEqualTo("otpauth://totp/Askwell:maya%2Bjobs%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
					+ "&issuer=Askwell&algorithm=SHA1&digits=6&period=30");
		assertThat(key.grouped()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
		assertThat(key.toString()).doesNotContain("GEZD");
		assertThat(CodeKey.random().text()).hasSize(32).isNotEqualTo(CodeKey.random().text());
	}

}
