"""The CV the walk keeps: of a person who does not exist."""

TEXT = """Nerea Ficticia Soler
Python Developer and Data Analyst
Málaga
Summary
Developer with 5 years of experience in Python, SQL and data visualization.
Experience
Data Analyst, Puerto de Papel, 2021 - 2026
- Dashboards and ETL processes for harbour traffic, in Python with pandas.
- Linux servers, Docker and Git.
Education
Bachelor's degree in Computer Science
Languages
Spanish native, English C1
"""
CV = {"id": "", "name": "nerea.txt", "text": TEXT}
