package app.askwell.lists;

import java.util.ArrayList;
import java.util.List;

import app.askwell.lists.PrintedList.Group;

/** Lays groups out in two columns of about the same length. */
final class TwoColumns {

	/** Lines that the name of a group takes, with the space before it. */
	private static final int HEAD = 2;

	/** A name with fewer companies below it is not worth dividing a group for. */
	private static final int FEWEST = 2;

	private TwoColumns() {
	}

	/** Left and right; a group that is divided has its name in both. */
	static List<List<Group>> of(List<Group> groups) {
		int lines = groups.stream().mapToInt((group) -> HEAD + group.companies().size()).sum();
		int half = (lines + HEAD) / 2;
		List<Group> left = new ArrayList<>();
		List<Group> right = new ArrayList<>();
		int used = 0;
		for (Group group : groups) {
			int size = group.companies().size();
			int room = right.isEmpty() ? Math.min(size, half - used - HEAD) : 0;
			int here = (room == size) ? size : divided(room, size);
			add(left, group, 0, here);
			add(right, group, here, size);
			used += HEAD + here;
		}
		return List.of(List.copyOf(left), List.copyOf(right));
	}

	/** How many of a group stay on the left when there is room for some of it. */
	private static int divided(int room, int size) {
		int here = Math.min(room, size - FEWEST);
		return (here >= FEWEST) ? here : 0;
	}

	private static void add(List<Group> column, Group group, int from, int to) {
		if (from < to) {
			column.add(new Group(group.name(), group.companies().subList(from, to)));
		}
	}

}
