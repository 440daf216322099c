package app.askwell.exchange;

import app.askwell.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TwoWayStreetTests {

	@ParameterizedTest
	@CsvSource({ "0,0,0,0", "0,0,1,0", "0,0,0,1", "1,0,2,0", "0,1,1,1", "5,0,0,0", "2,1,3,1" })
	@DisplayName("A6: allows an ask of someone who is at most one get ahead")
	void allowsAnAskWhenNearlyEven(int given, int offered, int got, int asked) {
		assertThat(TwoWayStreet.check(new Balance(given, offered, got, asked))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0,0,2,0,2", "0,0,1,1,2", "0,0,0,2,2", "1,0,3,0,2", "1,1,3,2,3" })
	@DisplayName("A6: refuses an ask at two or more gets ahead")
	void refusesAnAskAtTwoAhead(int given, int offered, int got, int asked, int ahead) {
		assertThat(TwoWayStreet.check(new Balance(given, offered, got, asked)))
			.contains(Refusal.of("refusal.ask.two-ahead", "", ahead));
	}

	@Test
	@DisplayName("A6: an offer for later opens the next ask")
	void anOfferForLaterOpensTheNextAsk() {
		assertThat(TwoWayStreet.check(new Balance(0, 0, 2, 0))).isPresent();
		assertThat(TwoWayStreet.check(new Balance(0, 1, 2, 0))).isEmpty();
	}

}
