package app.askwell.opportunities;

import java.util.ArrayList;
import java.util.List;

import app.askwell.shared.OpportunityId;
import app.askwell.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/**
 * Shows the form of an opportunity, with what was chosen as its origin and what else was
 * found.
 */
@Component
class OriginChoice {

	private static final int MOST_TARGETS = 60;

	private final Origins origins;

	private final OpportunityPages pages;

	private final JdbcClient jdbc;

	OriginChoice(Origins origins, OpportunityPages pages, JdbcClient jdbc) {
		this.origins = origins;
		this.pages = pages;
		this.jdbc = jdbc;
	}

	/**
	 * Fills the model.
	 * @param id of the one that is changed, or null for a new one
	 * @throws app.askwell.shared.NotFound if there is no such opportunity, or its origin
	 * is nobody's
	 */
	@Transactional(readOnly = true)
	public String show(SignedIn me, OpportunityForm form, @Nullable OpportunityId id, Model model) {
		List<OriginLine> lines = new ArrayList<>(
				this.origins.chosen(me.account(), Origin.of(form.origin(), form.originNote())));
		boolean looked = !form.find().isBlank();
		if (looked) {
			this.origins.found(me.account(), form.find())
				.stream()
				.filter((line) -> !line.value().equals(form.origin()))
				.forEach(lines::add);
		}
		model.addAttribute("origins", lines);
		model.addAttribute("looked", looked);
		model.addAttribute("form", form);
		model.addAttribute("opportunity", (id != null) ? this.pages.get(me.account(), id) : null);
		model.addAttribute("stages", OpportunityStage.ON_BOARD);
		model.addAttribute("targets", targets(me));
		return "opportunities/form";
	}

	/** Names to choose from, the first choices first. */
	private List<String> targets(SignedIn me) {
		return this.jdbc.sql("""
				select name from target_company where account_id = ? and removed_on is null
				 order by priority, name_key limit ?
				""").params(me.account().value(), MOST_TARGETS).query(String.class).list();
	}

}
