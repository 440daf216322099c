package app.askwell.lists;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who the list is of, in the words of the handbill.
 *
 * @param name as on the handbill, or null before there is one
 * @param contact where the seeker is reached, or empty
 * @param positions what they look for; empty for what the focus says
 * @param wanted people they would like to meet
 */
record Heading(@Nullable String name, String contact, List<String> positions, List<String> wanted) {

}
