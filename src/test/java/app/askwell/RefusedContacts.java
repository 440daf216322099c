package app.askwell;

/**
 * While this is open, the database refuses every new contact of an account and quotes its
 * name, as its messages do.
 */
public record RefusedContacts(Everything everything) implements AutoCloseable {

	/**
	 * Begins to refuse.
	 * @param code SQLSTATE, such as 23505 for a duplicate
	 */
	public RefusedContacts(Everything everything, Seeker seeker, String code) {
		this(everything);
		everything
			.sql("""
					create function refuse_contact() returns trigger language plpgsql as
					$$ begin
					  raise exception using errcode = '%s', message = 'no place for ' || new.name, detail = 'it is ' || new.name;
					end $$
					"""
				.formatted(code))
			.update();
		everything.sql("""
				create trigger refuse_contact before insert on contact for each row
				  when (new.account_id = '%s') execute function refuse_contact()
				""".formatted(seeker.account())).update();
	}

	@Override
	public void close() {
		this.everything.sql("drop function refuse_contact() cascade").update();
	}

}
