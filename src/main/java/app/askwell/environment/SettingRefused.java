package app.askwell.environment;

import java.io.Serial;

/** Askwell does not start like this: one plain sentence, and what to do about it. */
public class SettingRefused extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final String advice;

	public SettingRefused(String sentence, String advice) {
		super(sentence);
		this.advice = advice;
	}

	String advice() {
		return this.advice;
	}

}
