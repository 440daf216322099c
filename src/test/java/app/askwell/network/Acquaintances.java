package app.askwell.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** People for the tests of trees and pictures, without a database. */
final class Acquaintances {

	private Acquaintances() {
	}

	/** Someone with a number, through someone with another; 0 for nobody. */
	static Person person(int number, int through) {
		return person(number, through, null, 0, 0);
	}

	static Person person(int number, int through, @Nullable String company, int given, int received) {
		return new Person(id(number), "Person " + number, "person " + number, null, company, company,
				(given + received > 0) ? "MET" : "NONE", "NONE", given, received, (through > 0) ? id(through) : null,
				null);
	}

	static UUID id(int number) {
		return new UUID(0, number);
	}

	static Place place(int number, String key) {
		return new Place(new UUID(1, number), key, key, false);
	}

	/**
	 * So many people, of whom some came through others, in circles too, and some work at
	 * one of so many companies.
	 */
	static List<Person> crowd(int people, int companies, long seed) {
		Random random = new Random(seed);
		List<Person> crowd = new ArrayList<>();
		for (int i = 1; i <= people; i++) {
			int through = (random.nextInt(3) > 0) ? 0 : 1 + random.nextInt(Math.min(people, 60));
			String company = (random.nextInt(4) == 0) ? "c" + random.nextInt(companies) : null;
			crowd.add(person(i, (through == i) ? 0 : through, company, random.nextInt(3), random.nextInt(3)));
		}
		return crowd;
	}

	static List<Place> places(int companies) {
		List<Place> places = new ArrayList<>();
		for (int i = 0; i < companies; i++) {
			places.add(place(i, "c" + i));
		}
		return places;
	}

}
