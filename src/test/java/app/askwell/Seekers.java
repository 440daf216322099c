package app.askwell;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

import app.askwell.shared.AccountId;
import app.askwell.shared.Ids;
import app.askwell.shared.SignedIn;

import org.springframework.security.crypto.password.PasswordEncoder;

/** Opens an account for a test, so that tests share a database but no rows. */
public final class Seekers {

	/** The password of every test account. */
	public static final String PASSWORD = "three quiet otters dance";

	private final Everything everything;

	private final Clock clock;

	private final String hash;

	Seekers(Everything everything, PasswordEncoder passwords, Clock clock) {
		this.everything = everything;
		this.clock = clock;
		this.hash = passwords.encode(PASSWORD);
	}

	/** Maya Torres, who lives in New York's time zone. */
	public Seeker open() {
		return open("Maya Torres", ZoneId.of("America/New_York"));
	}

	public Seeker open(String name, ZoneId zone) {
		// The clock stands still, so tries of earlier tests would count for ever.
		this.everything.sql("delete from attempt").update();
		AccountId id = new AccountId(Ids.next());
		String email = id.value() + "@example.org";
		this.everything.sql("insert into account values (?, ?, ?, ?, ?, 'en-US', ?, 0)")
			.params(id.value(), email, name, this.hash, zone.getId(),
					OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.update();
		return new Seeker(new SignedIn(id, name, zone, Locale.US), email);
	}

}
