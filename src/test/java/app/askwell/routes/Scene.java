package app.askwell.routes;

import java.util.UUID;

import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;

/** An account with something of everything, for the cases of the routes to name. */
public final class Scene {

	private final Everything everything;

	private final Seeker seeker;

	private final Cast cast;

	private Scene(Everything everything, Seeker seeker) {
		this.everything = everything;
		this.seeker = seeker;
		this.cast = Cast.join(everything, seeker);
	}

	/** Opens an account for it. */
	static Scene open(Everything everything, Seekers seekers) {
		return new Scene(everything, seekers.open());
	}

	public Seeker seeker() {
		return this.seeker;
	}

	/** The people around the account. */
	public Cast cast() {
		return this.cast;
	}

	/** Someone with whom nothing has happened yet. */
	public UUID someone() {
		return add("""
				insert into contact (account_id, id, name, name_key, reach, added_on, version)
				select :account, id, 'Someone ' || id, 'someone ' || id, 'NONE', '2026-11-01', 0
				  from (select gen_random_uuid() as id) returning id
				""");
	}

	/**
	 * Adds a row.
	 * @param insert names the account :account and returns the id
	 */
	public UUID add(String insert) {
		return this.everything.sql(insert).param("account", account()).query(UUID.class).single();
	}

	/**
	 * Adds a row about a row.
	 * @param insert names the account :account and the other row :about
	 */
	public UUID add(String insert, UUID about) {
		return this.everything.sql(insert).param("account", account()).param("about", about).query(UUID.class).single();
	}

	private UUID account() {
		return this.seeker.account().value();
	}

}
