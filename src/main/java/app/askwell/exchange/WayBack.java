package app.askwell.exchange;

import app.askwell.contacts.ContactId;
import app.askwell.web.Done;
import org.jspecify.annotations.Nullable;

/**
 * Where a button leads afterwards: to the person, or to the list it was pressed in.
 *
 * @param from {@code exchange} for the list; anything else is the person
 */
record WayBack(@Nullable String from) {

	private static final String LIST = "exchange";

	Done after(ContactId contact) {
		return Done.to(LIST.equals(this.from) ? "/exchange" : "/people/" + contact);
	}

}
