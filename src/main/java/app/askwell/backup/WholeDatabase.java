package app.askwell.backup;

import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

import org.springframework.stereotype.Component;

/**
 * An upgrade has all tables to itself before it changes the first. Taken one by one on
 * the way, they end in a deadlock with older programs that work on, after much has been
 * done; here that costs nothing but another try ({@link PatientUpgrade}). Flyway's own
 * table is left out, which it writes by another connection.
 */
@Component
class WholeDatabase implements Callback {

	/**
	 * It does not stand in the way of the older programs for longer than that in vain.
	 */
	private static final String TAKE_ALL = """
			set local lock_timeout = '4s';
			do $$
			declare
			  tables text := (select string_agg(oid::regclass::text, ', ' order by relname) from pg_class
			    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
			      and relname <> 'flyway_schema_history');
			begin
			  if tables is not null then
			    execute 'lock table ' || tables || ' in access exclusive mode';
			  end if;
			end
			$$;
			set local lock_timeout = default;
			""";

	@Override
	public boolean supports(Event event, Context context) {
		return event == Event.BEFORE_EACH_MIGRATE;
	}

	@Override
	public boolean canHandleInTransaction(Event event, Context context) {
		return true;
	}

	@Override
	public void handle(Event event, Context context) {
		try (Statement statement = context.getConnection().createStatement()) {
			statement.execute(TAKE_ALL);
		}
		catch (SQLException ex) {
			throw new FlywayException("The tables are in use", ex);
		}
	}

	@Override
	public String getCallbackName() {
		return "the whole database at once";
	}

}
