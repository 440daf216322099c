package app.askwell.plan;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One line of the plan.
 *
 * @param kind HIRER, TARGET, NEED, CONNECTOR, OFFER or GIVEN
 * @param id of the page it leads to
 * @param name a person, a company or a need
 * @param detail more about it, or null
 * @param stage how close a person is, or null
 * @param figure people known at a company
 * @param day by when a need is needed, when a give was given, or null
 */
record PlanLine(String kind, UUID id, String name, @Nullable String detail, @Nullable String stage, int figure,
		@Nullable LocalDate day) {

}
