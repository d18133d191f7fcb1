"""The words of job titles: how they are parted, what they stand for, and where the titles of roles stand in them."""
