package app.askwell.export;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;

import app.askwell.accounts.Whereabouts;
import app.askwell.shared.AccountId;
import app.askwell.shared.Region;
import tools.jackson.databind.JsonNode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over the settings of a file: time zone, region, single keys, and which letters
 * are wanted. When the next letter comes is worked out anew, so that no file can have one
 * sent.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BroughtSettings {

	private static final int LAST_HOUR = 23;

	private final Whereabouts whereabouts;

	private final JdbcClient jdbc;

	BroughtSettings(Whereabouts whereabouts, JdbcClient jdbc) {
		this.whereabouts = whereabouts;
		this.jdbc = jdbc;
	}

	/**
	 * Takes them over.
	 * @throws app.askwell.shared.Refused if one of them is none that Askwell has
	 */
	public void take(AccountId account, JsonNode settings) {
		if (settings.has("digest")) {
			letters(account, settings);
		}
		if (settings.has("single_keys")) {
			singleKeys(account, settings.path("single_keys"));
		}
		this.whereabouts.moveTo(account, zone(settings), region(settings));
	}

	private void letters(AccountId account, JsonNode settings) {
		JsonNode hour = settings.path("hour");
		String day = settings.path("digest_day").stringValue("");
		if (!settings.path("digest").isBoolean() || !settings.path("nudge").isBoolean() || !hour.isInt()
				|| hour.intValue() < 0 || hour.intValue() > LAST_HOUR
				|| Arrays.stream(DayOfWeek.values()).noneMatch((one) -> one.name().equals(day))) {
			throw refused();
		}
		this.jdbc.sql("""
				insert into account_reminders as r (account_id, id, digest, digest_day, nudge, hour)
				values (:account, :account, :digest, :day, :nudge, :hour)
				on conflict (account_id, id) do update
				   set digest = excluded.digest, digest_day = excluded.digest_day, nudge = excluded.nudge,
				       hour = excluded.hour, next_digest_at = null, next_nudge_at = null, version = r.version + 1
				""")
			.param("account", account.value())
			.param("digest", settings.path("digest").booleanValue())
			.param("day", day)
			.param("nudge", settings.path("nudge").booleanValue())
			.param("hour", hour.intValue())
			.update();
	}

	private void singleKeys(AccountId account, JsonNode on) {
		if (!on.isBoolean()) {
			throw refused();
		}
		this.jdbc.sql("update account set single_keys = ? where id = ?")
			.params(on.booleanValue(), account.value())
			.update();
	}

	private static ZoneId zone(JsonNode settings) {
		String zone = settings.path("zone").stringValue("");
		if (!Whereabouts.isZone(zone)) {
			throw refused();
		}
		return ZoneId.of(zone);
	}

	private static Region region(JsonNode settings) {
		return Region.named(settings.path("region").stringValue("")).orElseThrow(BroughtSettings::refused);
	}

	private static RuntimeException refused() {
		return ArchiveRefused.because("refusal.export.settings");
	}

}
