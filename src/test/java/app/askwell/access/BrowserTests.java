package app.askwell.access;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BrowserTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					FIREFOX | WINDOWS | Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0
					FIREFOX | IPHONE | Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) FxiOS/143.0 Mobile Safari/605.1.15
					CHROME | LINUX | Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36
					CHROME | ANDROID | Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36
					CHROME | IPAD | Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) CriOS/140.0 Mobile/15E148 Safari/604.1
					CHROME | CHROME_OS | Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36
					EDGE | WINDOWS | Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0
					OPERA | WINDOWS | Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 OPR/122.0
					SAMSUNG | ANDROID | Mozilla/5.0 (Linux; Android 10; K) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36
					SAFARI | MAC | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1 Version/18.5 Safari/605.1.15
					OTHER | OTHER | curl/8.5.0
					""")
	void isNamedAsOneWouldSayIt(String family, String system, String userAgent) {
		assertThat(Browser.of(userAgent)).isEqualTo(new Browser(family, system));
	}

	@Test
	void mayKeepQuiet() {
		assertThat(Browser.of(null)).isEqualTo(new Browser("OTHER", "OTHER"));
	}

}
