package org.comity.ingest.rebase;

/** Words that differ by a slip of a scanner, a typist or a spelling. */
final class SimilarWords {

    /** Longer words are not compared letter by letter. */
    private static final int LONGEST = 64;

    private SimilarWords() {}

    /** Returns whether two words are both signs, both numbers, or differ in at most a third of their letters. */
    static boolean areSimilar(String one, String other) {
        boolean word = isWord(one);
        if (word != isWord(other)) {
            return one.length() == 1 && other.length() == 1;
        }
        if (!word || (isNumber(one) && isNumber(other)) || one.equalsIgnoreCase(other)) {
            return true;
        }
        int longest = Math.max(one.length(), other.length());
        return longest <= LONGEST && distance(one, other) <= Math.max(1, longest / 3);
    }

    private static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    private static boolean isNumber(String token) {
        return token.codePoints().allMatch(Character::isDigit);
    }

    private static int distance(String one, String other) {
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = last[0];
            last[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = last[j];
                last[j] = Math.min(replaced, Math.min(last[j], last[j - 1]) + 1);
            }
        }
        return last[other.length()];
    }
}
