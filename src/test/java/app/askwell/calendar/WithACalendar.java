package app.askwell.calendar;

import java.util.UUID;

import app.askwell.AsMaya;
import app.askwell.Cast;
import app.askwell.Visit;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Maya, her people, and the address of her calendar. */
abstract class WithACalendar extends AsMaya {

	@LocalServerPort
	int port;

	Cast cast;

	@BeforeEach
	void addPeople() {
		this.cast = Cast.join(this.everything, this.maya);
	}

	Subscribed subscribe() {
		return subscribe(this.visit);
	}

	/** Makes an address and asks at it. */
	Subscribed subscribe(Visit owner) {
		MvcTestResult made = owner.post("/settings/calendar/address");
		assertThat(made).hasRedirectedUrl("/settings/calendar");
		String link = String.valueOf(made.getMvcResult().getFlashMap().get("link"));
		assertThat(link).matches("http://localhost/calendar/[A-Za-z0-9_-]{43}\\.ics");
		return new Subscribed(this.port, link.substring("http://localhost".length()));
	}

	UUID meetingWithTom() {
		return this.cast.meeting("Tom Alvarez");
	}

	void sql(String sql, Object... arguments) {
		this.everything.sql(sql).params(arguments).update();
	}

}
