package app.askwell.factors;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static app.askwell.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

/** Maya, whose telephone shows codes for signing in. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
abstract class WithCodes {

	private static final Pattern KEY = Pattern.compile("<code class=\"typed-key\">([A-Z2-7 ]+)</code>");

	static final Pattern RECOVERY = Pattern.compile("<li><code>([A-Z2-7-]{29})</code></li>");

	@LocalServerPort
	int port;

	@Autowired
	Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	MovableClock clock;

	Seeker maya;

	Visitor here;

	TimeCode phone;

	List<String> recovery;

	@BeforeEach
	void askForCodes() {
		this.maya = this.seekers.open();
		this.here = Visitor.signedIn(this.port, this.maya);
		this.phone = bringAPhone();
		HttpResponse<String> done = this.here.post("/settings/codes/setup",
				Map.of("code", code(), "before", "", "password", Seekers.PASSWORD));
		assertThat(location(done)).endsWith("/settings/codes/recovery");
		this.recovery = shownCodes();
	}

	@AfterEach
	void setTheClockRight() {
		this.clock.reset();
	}

	TimeCode bringAPhone() {
		this.here.get("/settings/codes");
		this.here.post("/settings/codes", Map.of());
		Matcher key = KEY.matcher(this.here.get("/settings/codes/setup").body());
		assertThat(key.find()).isTrue();
		return TimeCode.of(key.group(1).replace(" ", ""));
	}

	List<String> shownCodes() {
		return RECOVERY.matcher(this.here.get("/settings/codes/recovery").body())
			.results()
			.map((found) -> found.group(1))
			.toList();
	}

	/** Whoever knew the password, on another browser. */
	Visitor halfway() {
		Visitor visitor = new Visitor(this.port);
		visitor.get("/sign-in");
		HttpResponse<String> answer = visitor.post("/sign-in",
				Map.of("email", this.maya.email(), "password", Seekers.PASSWORD));
		assertThat(location(answer)).endsWith("/sign-in/code");
		visitor.get("/sign-in/code");
		return visitor;
	}

	static HttpResponse<String> enter(Visitor visitor, String code) {
		return visitor.post("/sign-in/code", Map.of("code", code));
	}

	String code() {
		return this.phone.at(TimeCode.step(this.clock.instant()));
	}

	void next() {
		this.clock.advance(TimeCode.SHOWN);
	}

}
