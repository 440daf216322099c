package app.askwell.coach;

/** How asks, promises and gives stand, in figures. */
record Dealings(int asked, int open, int promised, int kept, int released, int given, int offered) {

	public boolean isEmpty() {
		return this.asked + this.promised + this.given + this.offered == 0;
	}

}
