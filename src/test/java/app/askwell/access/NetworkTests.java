package app.askwell.access;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkTests {

	@ParameterizedTest
	@CsvSource({ "203.0.113.7, 203.0.113.7", "::1, 0:0:0:0:", "2001:db8::1, 2001:db8:0:0:",
			"2001:0db8:0001:0002:0003:0004:0005:0006, 2001:db8:1:2:", "1::5:6:7:8:9, 1:0:0:5:",
			"fe80::1%eth0, fe80:0:0:0:", "2001:db8:1:2::, 2001:db8:1:2:" })
	void takesTheHalfOfAVersionSixAddressThatNamesTheNetwork(String address, String network) {
		assertThat(Network.of(address)).isEqualTo(network);
	}

	@Test
	void takesAnUnknownAddressAsOne() {
		assertThat(Network.of(null)).isEqualTo(Network.of(null));
	}

}
