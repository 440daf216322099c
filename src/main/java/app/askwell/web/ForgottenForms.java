package app.askwell.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import app.askwell.shared.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What forms leave behind: where a submission led, text that waits for its writer to sign
 * in again, and notices that nobody has read yet.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ForgottenForms {

	/** Where Spring keeps notices until the next page. */
	private static final String NOTICES = "org.springframework.web.servlet.support.SessionFlashMapManager.FLASH_MAPS";

	private final JdbcClient jdbc;

	ForgottenForms(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Lets go of whatever leads to one of these rows, and of what mentions one of these
	 * names in a browser of this account, signed in or not.
	 */
	public void forget(AccountId account, List<UUID> ids, List<String> names) {
		List<String> told = ids.stream().map(UUID::toString).toList();
		this.jdbc.sql("""
				delete from submission
				 where account_id = :account
				   and exists (select from unnest(:told) it where position(it in location) > 0)
				""").param("account", account.value()).param("told", told.toArray(String[]::new)).update();
		this.jdbc.sql("""
				delete from spring_session_attributes a using spring_session s
				 where s.primary_id = a.session_primary_id and a.attribute_name in (:kept, :notices)
				   and (exists (select from unnest(:ids) it where position(it in a.attribute_bytes) > 0)
				        or (s.principal_name = :account or position(cast(:mark as bytea) in a.attribute_bytes) > 0)
				           and exists (select from unnest(:names) it where position(it in a.attribute_bytes) > 0))
				""")
			.param("kept", KeptForms.ATTRIBUTE)
			.param("notices", NOTICES)
			.param("account", account.toString())
			.param("mark", bytes(FormKey.mark(account)))
			.param("ids", bytes(told))
			.param("names", bytes(names))
			.update();
	}

	private static byte[][] bytes(List<String> texts) {
		return texts.stream().map(ForgottenForms::bytes).toArray(byte[][]::new);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
