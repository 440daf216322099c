package app.askwell.reminders;

import java.util.Locale;

import app.askwell.shared.Region;

import org.springframework.context.MessageSource;

/** Says things in the words of an account, where no page does it. */
record Voice(MessageSource messages, Locale locale) {

	/** The words under a key. */
	String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale).strip();
	}

	Region region() {
		return Region.of(this.locale);
	}

}
