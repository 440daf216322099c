package app.askwell.needs;

import java.util.List;
import java.util.UUID;

/**
 * Someone who could help with a need, and may be asked now.
 *
 * @param need the need; what it is about
 * @param why message key of the strongest reason
 * @param arguments what the reason mentions
 */
public record AbleToHelpNow(UUID contact, String name, UUID need, String what, String why, List<Object> arguments) {

}
