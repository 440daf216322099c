package app.askwell.companies;

import java.util.UUID;

import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.shared.Ids;
import app.askwell.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * Puts people into the database: contacts come after companies in the order of modules.
 */
record KnownThere(Everything everything, Seeker seeker) {

	UUID add(String name, String company, String reach, @Nullable UUID introducer) {
		UUID id = Ids.next();
		this.everything.sql("""
				insert into contact (account_id, id, name, name_key, company, company_key, reach, introducer_id,
				                     added_on, version)
				values (:account, :id, :name, :nameKey, :company, :companyKey, :reach, :introducer,
				        date '2026-11-01', 0)
				""")
			.param("account", this.seeker.account().value())
			.param("id", id)
			.param("name", name)
			.param("nameKey", Words.key(name))
			.param("company", company)
			.param("companyKey", CompanyName.key(company))
			.param("reach", reach)
			.param("introducer", introducer)
			.update();
		return id;
	}

}
