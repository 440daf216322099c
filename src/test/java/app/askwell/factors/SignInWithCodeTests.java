package app.askwell.factors;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
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
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The second question at the door, from setting it up to turning it off. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class SignInWithCodeTests {

	private static final Pattern KEY = Pattern.compile("<code class=\"typed-key\">([A-Z2-7 ]+)</code>");

	private static final Pattern RECOVERY = Pattern.compile("<li><code>([A-Z2-7-]{29})</code></li>");

	@LocalServerPort
	private int port;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	private Seeker maya;

	private Visitor here;

	private TimeCode phone;

	private List<String> recovery;

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

	@Test
	void asksForACodeAndLetsNobodyFurtherBefore() {
		next();
		Visitor there = halfway();
		assertThat(location(there.get("/"))).endsWith("/sign-in");
		assertThat(location(there.get("/settings/sessions"))).endsWith("/sign-in");
		assertThat(sessions()).isOne();
		there.get("/sign-in/code");
		assertThat(enter(there, "000000").statusCode()).isEqualTo(422);
		assertThat(location(enter(there, code()))).contains("/settings/sessions");
		assertThat(there.get("/settings").statusCode()).isEqualTo(200);
		assertThat(sessions()).isEqualTo(2);
	}

	@Test
	void staysSignedInWhereOneWas() {
		assertThat(this.here.get("/").statusCode()).isEqualTo(200);
		assertThat(this.recovery).hasSize(10).doesNotHaveDuplicates();
	}

	@Test
	void takesACodeOnceAndNoEarlierOne() {
		next();
		String first = code();
		assertThat(enter(halfway(), first).statusCode()).isEqualTo(302);
		assertThat(enter(halfway(), first).statusCode()).isEqualTo(422);
		String before = this.phone.at(TimeCode.step(this.clock.instant()) - 1);
		assertThat(enter(halfway(), before).statusCode()).isEqualTo(422);
	}

	@Test
	void doesNotTakeTheCodeItWasSetUpWith() {
		assertThat(enter(halfway(), code()).statusCode()).isEqualTo(422);
	}

	@Test
	void takesARecoveryCodeOnceHoweverItIsWritten() {
		String code = this.recovery.get(3);
		assertThat(enter(halfway(), " " + code.toLowerCase(Locale.ROOT).replace("-", " ")).statusCode()).isEqualTo(302);
		assertThat(enter(halfway(), code).statusCode()).isEqualTo(422);
		assertThat(this.here.get("/settings/codes").body()).contains("You have 9 recovery codes left");
	}

	@Test
	void waitsTenMinutes() {
		Visitor there = halfway();
		this.clock.advance(Duration.ofMinutes(10));
		assertThat(location(enter(there, code()))).endsWith("/sign-in");
		assertThat(sessions()).isOne();
	}

	@Test
	void leadsNowhereOnceThePasswordIsAnother() {
		next();
		Visitor there = halfway();
		this.here.get("/settings/password");
		this.here.post("/settings/password", Map.of("current", Seekers.PASSWORD, "password", "seven loud herons sing"));
		assertThat(location(enter(there, code()))).endsWith("/sign-in");
		assertThat(location(there.get("/"))).endsWith("/sign-in");
	}

	@Test
	void limitsHowOftenCodesAreTried() {
		next();
		Visitor there = halfway();
		List<Integer> answers = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			answers.add(enter(there, "00000" + i).statusCode());
		}
		assertThat(answers).containsExactly(422, 422, 422, 422, 422, 429);
		assertThat(enter(halfway(), code()).statusCode()).isEqualTo(429);
	}

	@Test
	void leadsOnToWhereOneWantedToGo() {
		next();
		Visitor there = new Visitor(this.port);
		there.get("/targets");
		there.get("/sign-in");
		there.post("/sign-in", Map.of("email", this.maya.email(), "password", Seekers.PASSWORD));
		there.get("/sign-in/code");
		assertThat(location(enter(there, code()))).contains("/targets");
	}

	@Test
	void keepsTheSecretUnreadableAndTheRecoveryCodesAsHashes() {
		String rows = this.everything
			.sql("""
					select string_agg(to_jsonb(c)::text, '') || (select string_agg(to_jsonb(r)::text, '') from recovery_code r)
					  from sign_in_code c
					""")
			.query(String.class)
			.single();
		assertThat(rows).doesNotContain(this.recovery.get(0), this.recovery.get(0).replace("-", ""))
			.doesNotContain(new String(this.phone.secret(), StandardCharsets.ISO_8859_1));
		assertThat(rows).doesNotContain(Base32.of(this.phone.secret()))
			.doesNotContain(
					HexFormat.of().formatHex(Base32.of(this.phone.secret()).getBytes(StandardCharsets.US_ASCII)));
	}

	@Test
	void isTurnedOffWithPasswordAndCodeAlone() {
		next();
		this.here.get("/settings/codes/end");
		assertThat(end("000000", Seekers.PASSWORD)).isEqualTo(422);
		assertThat(end(code(), "three quiet otters sleep")).isEqualTo(422);
		assertThat(end(code(), Seekers.PASSWORD)).isEqualTo(302);
		assertThat(Visitor.signedIn(this.port, this.maya).get("/settings").statusCode()).isEqualTo(200);
		assertThat(this.everything.count("recovery_code", this.maya)).isZero();
	}

	@Test
	void movesToAnotherPhoneWithACodeOfTheOneBefore() {
		next();
		TimeCode before = this.phone;
		this.phone = bringAPhone();
		String coming = code();
		assertThat(setUp(coming, "").statusCode()).isEqualTo(422);
		assertThat(setUp(coming, before.at(TimeCode.step(this.clock.instant()))).statusCode()).isEqualTo(302);
		next();
		assertThat(enter(halfway(), before.at(TimeCode.step(this.clock.instant()))).statusCode()).isEqualTo(422);
		assertThat(enter(halfway(), code()).statusCode()).isEqualTo(302);
	}

	@Test
	void makesTenNewRecoveryCodesInPlaceOfTheOld() {
		next();
		this.here.get("/settings/codes/recovery");
		this.here.post("/settings/codes/recovery", Map.of("code", code(), "password", Seekers.PASSWORD));
		assertThat(shownCodes()).hasSize(10).doesNotContainAnyElementsOf(this.recovery);
		assertThat(enter(halfway(), this.recovery.get(0)).statusCode()).isEqualTo(422);
		assertThat(this.here.get("/settings/codes/recovery").body()).doesNotContainPattern(RECOVERY);
	}

	private TimeCode bringAPhone() {
		this.here.get("/settings/codes");
		this.here.post("/settings/codes", Map.of());
		Matcher key = KEY.matcher(this.here.get("/settings/codes/setup").body());
		assertThat(key.find()).isTrue();
		return TimeCode.of(key.group(1).replace(" ", ""));
	}

	private HttpResponse<String> setUp(String code, String before) {
		return this.here.post("/settings/codes/setup",
				Map.of("code", code, "before", before, "password", Seekers.PASSWORD));
	}

	private List<String> shownCodes() {
		return RECOVERY.matcher(this.here.get("/settings/codes/recovery").body())
			.results()
			.map((found) -> found.group(1))
			.toList();
	}

	private int end(String code, String password) {
		return this.here.post("/settings/codes/end", Map.of("code", code, "password", password)).statusCode();
	}

	/** Whoever knew the password, on another browser. */
	private Visitor halfway() {
		Visitor visitor = new Visitor(this.port);
		visitor.get("/sign-in");
		HttpResponse<String> answer = visitor.post("/sign-in",
				Map.of("email", this.maya.email(), "password", Seekers.PASSWORD));
		assertThat(location(answer)).endsWith("/sign-in/code");
		visitor.get("/sign-in/code");
		return visitor;
	}

	private static HttpResponse<String> enter(Visitor visitor, String code) {
		return visitor.post("/sign-in/code", Map.of("code", code));
	}

	private String code() {
		return this.phone.at(TimeCode.step(this.clock.instant()));
	}

	private void next() {
		this.clock.advance(TimeCode.SHOWN);
	}

	private long sessions() {
		return this.everything.sql("select count(*) from spring_session where principal_name = ?")
			.param(this.maya.account().toString())
			.query(Long.class)
			.single();
	}

	private static String location(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
		return answer.headers().firstValue("Location").orElseThrow();
	}

}
