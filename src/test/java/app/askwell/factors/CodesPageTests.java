package app.askwell.factors;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;

import app.askwell.Seekers;
import app.askwell.Visitor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Codes as their owner sees to them: kept, moved to another telephone, turned off. */
class CodesPageTests extends WithCodes {

	@Test
	void staysSignedInWhereOneWas() {
		assertThat(this.here.get("/").statusCode()).isEqualTo(200);
		assertThat(this.recovery).hasSize(10).doesNotHaveDuplicates();
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

	private HttpResponse<String> setUp(String code, String before) {
		return this.here.post("/settings/codes/setup",
				Map.of("code", code, "before", before, "password", Seekers.PASSWORD));
	}

	private int end(String code, String password) {
		return this.here.post("/settings/codes/end", Map.of("code", code, "password", password)).statusCode();
	}

}
