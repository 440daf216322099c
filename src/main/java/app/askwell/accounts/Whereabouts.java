package app.askwell.accounts;

import java.time.ZoneId;

import app.askwell.shared.AccountId;
import app.askwell.shared.Region;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an account is: what "today" means to it, and how days are written. */
@Service
@Transactional
public class Whereabouts {

	private final AccountSettings settings;

	Whereabouts(AccountSettings settings) {
		this.settings = settings;
	}

	/** Whether someone can live there, by what the zone is called. */
	public static boolean isZone(String name) {
		return Zones.check(name).isEmpty();
	}

	/** Takes effect at once, in every browser that is signed in. */
	public void moveTo(AccountId id, ZoneId zone, Region region) {
		Account account = this.settings.of(id);
		this.settings.present(id, account.version(), account.signedIn().name(), zone, region);
	}

}
