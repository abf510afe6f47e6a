/** It was taken. What comes of it arrives by mail. */
export class Accepted {}
