package app.askwell.export;

import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;

import app.askwell.shared.AccountId;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** People as contact cards, one after the other, with private notes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AddressBook {

	private final JdbcClient jdbc;

	AddressBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Leaves the writer open. */
	public void write(AccountId account, VCardVersion version, Writer out) throws IOException {
		VCardWriter cards = writer(out, version);
		Rows.read(this.jdbc.sql("""
				select id, name, job_title, company, email, phone, profile_url, notes from contact
				 where account_id = :account order by name_key, id
				""").param("account", account.value()), (rows) -> {
			while (rows.next()) {
				cards.write(card(rows));
			}
		});
		cards.flush();
	}

	/** With all its semicolons: without, it would cut one off that belongs to a name. */
	static VCardWriter writer(Writer out, VCardVersion version) {
		VCardWriter cards = new VCardWriter(out, version);
		cards.setAddProdId(false);
		cards.setIncludeTrailingSemicolons(true);
		return cards;
	}

	private static VCard card(ResultSet row) throws SQLException {
		return card(row.getString("id"), row.getString("name"), row.getString("company"), row.getString("job_title"),
				row.getString("email"), row.getString("phone"), row.getString("profile_url"), row.getString("notes"));
	}

	/** What is not known is left out. */
	static VCard card(String id, String name, @Nullable String company, @Nullable String title, @Nullable String email,
			@Nullable String phone, @Nullable String url, @Nullable String notes) {
		VCard card = new VCard();
		card.setUid(new Uid("urn:uuid:" + id));
		card.setFormattedName(name);
		card.setStructuredName(called(name));
		with(company, card::setOrganization);
		with(title, card::addTitle);
		with(email, card::addEmail);
		with(phone, (number) -> card.addTelephoneNumber(number, TelephoneType.VOICE));
		with(url, card::addUrl);
		with(notes, card::addNote);
		return card;
	}

	/**
	 * Address books show a name by its parts. Which word is whose is not known, so all of
	 * it is the given name, and reads everywhere as it was written.
	 */
	private static StructuredName called(String name) {
		StructuredName parts = new StructuredName();
		parts.setGiven(name);
		return parts;
	}

	private static void with(@Nullable String value, Consumer<String> use) {
		if (value != null) {
			use.accept(value);
		}
	}

}
