package app.askwell.exchange;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a contact said they would do, before it is checked.
 *
 * @param ask the ask they agreed to, or null when they offered it
 * @param meeting the meeting in which they did, or null
 */
public record PromiseDraft(String action, @Nullable LocalDate checkBackOn, @Nullable AskId ask,
		@Nullable UUID meeting) {

}
