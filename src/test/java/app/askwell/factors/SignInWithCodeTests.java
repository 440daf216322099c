package app.askwell.factors;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.askwell.Seekers;
import app.askwell.Visitor;
import org.junit.jupiter.api.Test;

import static app.askwell.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

/** The second question at the door. */
class SignInWithCodeTests extends WithCodes {

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

	private long sessions() {
		return this.everything.sql("select count(*) from spring_session where principal_name = ?")
			.param(this.maya.account().toString())
			.query(Long.class)
			.single();
	}

}
