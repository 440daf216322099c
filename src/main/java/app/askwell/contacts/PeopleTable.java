package app.askwell.contacts;

import app.askwell.shared.SignedIn;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/**
 * The page with the list of people, as it is shown again when something could not be done
 * with those who were ticked.
 */
@Component
public class PeopleTable {

	private final PeopleList list;

	PeopleTable(PeopleList list) {
		this.list = list;
	}

	String show(SignedIn me, PeopleQuery query, String page, Model model) {
		model.addAttribute("people", this.list.page(me, query, page));
		model.addAttribute("filters", PeopleFilter.values());
		model.addAttribute("cadences", Cadence.values());
		return "contacts/list";
	}

	/**
	 * The same page with everything ticked and typed; where other people match by now
	 * than those who were shown, a page that says so and asks.
	 * @param model takes what the page shows beside the form
	 * @return the view
	 */
	public String again(SignedIn me, Ticked form, Errors errors, Model model) {
		String view = show(me, form.query(), form.page(), model);
		return errors.hasFieldErrors(ChosenPeople.MATCHING) ? "contacts/others-match" : view;
	}

}
